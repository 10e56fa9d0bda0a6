import type { RoleCode } from './roles.js'

/** A demo account: who signs in, in which post. The password of each is its account name followed by "-demo". */
export interface DemoAccount {
  readonly account: string
  readonly name: string
  readonly role: RoleCode
  /** ISO 3166-2 code, or null for the nation. */
  readonly stateCode: string | null
  /** LGD code, or null. */
  readonly districtCode: string | null
  /** Key of the demo office that the post belongs to; the directory and the other domains seed it under this key. */
  readonly office: string
}

/** A demo agency that comes with client credentials (secret: account name followed by "-demo-secret"). */
export interface DemoAgency {
  readonly account: string
  readonly name: string
  readonly role: RoleCode
}

const PUNE = { stateCode: 'IN-MH', districtCode: '490' } as const
const GUWAHATI = { stateCode: 'IN-AS', districtCode: '618' } as const
const PATNA = { stateCode: 'IN-BR', districtCode: '212' } as const

/** People who can sign in to the demo portal. None of them is a real person. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { account: 'police.pune', name: 'Demo Inspector Kale', role: 'POLICE_STATION', ...PUNE, office: 'police-490' },
  { account: 'police.patna', name: 'Demo Inspector Sinha', role: 'POLICE_STATION', ...PATNA, office: 'police-212' },
  {
    account: 'police.guwahati',
    name: 'Demo Inspector Baruah',
    role: 'POLICE_STATION',
    ...GUWAHATI,
    office: 'police-618',
  },
  {
    account: 'home.pune',
    name: 'Demo Superintendent Joshi',
    role: 'CCI_SUPERINTENDENT',
    ...PUNE,
    office: 'home-490-1',
  },
  { account: 'cwc.pune', name: 'Demo Chairperson Deshmukh', role: 'CWC_MEMBER', ...PUNE, office: 'cwc-490' },
  { account: 'jjb.pune', name: 'Demo Magistrate Pawar', role: 'JJB_MEMBER', ...PUNE, office: 'jjb-490' },
  { account: 'dcpo.pune', name: 'Demo Officer Kulkarni', role: 'DCPO', ...PUNE, office: 'dcpu-490' },
  { account: 'dcpo.patna', name: 'Demo Officer Prasad', role: 'DCPO', ...PATNA, office: 'dcpu-212' },
  {
    account: 'state.maharashtra',
    name: 'Demo Commissioner Patil',
    role: 'SCPS',
    stateCode: 'IN-MH',
    districtCode: null,
    office: 'scps-IN-MH',
  },
  {
    account: 'ministry',
    name: 'Demo Director Rao',
    role: 'MINISTRY',
    stateCode: null,
    districtCode: null,
    office: 'ministry',
  },
  {
    account: 'analyst',
    name: 'Demo Analyst Iyer',
    role: 'ANALYST',
    stateCode: null,
    districtCode: null,
    office: 'ministry',
  },
  {
    account: 'training.nipccd',
    name: 'Demo Coordinator Bose',
    role: 'TRAINING_INSTITUTE',
    stateCode: null,
    districtCode: null,
    office: 'nipccd',
  },
  {
    account: 'auditor',
    name: 'Demo Auditor Nair',
    role: 'AUDITOR',
    stateCode: null,
    districtCode: null,
    office: 'ministry',
  },
  {
    account: 'admin',
    name: 'Demo Administrator Gill',
    role: 'SYSTEM_ADMIN',
    stateCode: null,
    districtCode: null,
    office: 'ministry',
  },
]

/** Partner agencies of the demo. */
export const DEMO_AGENCIES: readonly DemoAgency[] = [
  { account: 'railways', name: 'Demo Railway Protection Force', role: 'RAILWAY_POLICE' },
]
