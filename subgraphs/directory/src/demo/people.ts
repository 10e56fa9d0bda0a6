import { DEMO_ACCOUNTS, DEMO_AGENCIES, type DemoAccount, ROLES, type RoleCode } from '@vatsalya/access'
import { createRandom, DEMO_BOARDS, daysBefore, demoId, officeId, officeKey } from '@vatsalya/demo'
import { DISTRICTS } from '@vatsalya/places'
import type { agencies, people, posts } from '../database/tables.js'

type PersonRow = typeof people.$inferInsert
type PostRow = typeof posts.$inferInsert

/** People, what they hold and held, and partner agencies of the demo. */
export interface DemoPeople {
  readonly people: PersonRow[]
  readonly posts: PostRow[]
  readonly agencies: (typeof agencies.$inferInsert)[]
}

const SURNAMES = [
  'Ansari',
  'Barua',
  'Chavan',
  'Das',
  'Ekka',
  'Fernandes',
  'Gogoi',
  'Hussain',
  'Jha',
  'Kamble',
  'Lal',
  'Murugan',
  'Naidu',
  'Oraon',
  'Pillai',
  'Qureshi',
  'Reang',
  'Shinde',
  'Topno',
  'Verma',
] as const

/** Titles as an order of appointment would have them; the role's own title for the others. */
const TITLES: Partial<Readonly<Record<RoleCode, string>>> = {
  POLICE_STATION: 'Child Welfare Police Officer',
  CCI_SUPERINTENDENT: 'Superintendent',
  CWC_MEMBER: 'Chairperson',
  JJB_MEMBER: 'Principal Magistrate',
  DCPO: 'District Child Protection Officer',
  SCPS: 'Commissioner',
  MINISTRY: 'Director, programme division',
  TRAINING_INSTITUTE: 'Training coordinator',
  SYSTEM_ADMIN: 'System administrator',
}

const titleOf = (role: RoleCode) => TITLES[role] ?? ROLES[role].title

/** Days that the demo accounts have held their posts. */
const HELD_DAYS = 400

/** Everybody of the demo, as of `now`; the same for the same `seed`. */
export function demoPeople(now: Date, seed: number): DemoPeople {
  const accounts = DEMO_ACCOUNTS.map((account) => ({ account, row: postOf(account, daysBefore(now, HELD_DAYS)) }))
  const board = boardPeople(now, seed)
  return {
    people: [
      ...DEMO_ACCOUNTS.map(({ account, name }) => ({ id: demoId('person', account), account, name })),
      ...board.people,
    ],
    posts: [...accounts.map(({ row }) => row), ...secondPosts(now), ...board.posts],
    agencies: DEMO_AGENCIES.map(({ account, name, role }) => ({ id: demoId('agency', account), account, name, role })),
  }
}

function postOf({ account, role, office, stateCode, districtCode }: DemoAccount, heldFrom: Date): PostRow {
  return {
    id: demoId('post', account),
    personId: demoId('person', account),
    officeId: officeId(office),
    role,
    title: titleOf(role),
    stateCode,
    districtCode,
    heldFrom,
  }
}

/** One officer with a second, acting post, so that switching is alive; and one post that has ended. */
function secondPosts(now: Date): PostRow[] {
  const neighbour = DISTRICTS.find(({ name, stateCode }) => name === 'Satara' && stateCode === 'IN-MH')
  if (!neighbour) throw new Error('the district next to Pune is not in the list')
  const place = { stateCode: neighbour.stateCode, districtCode: neighbour.code }
  return [
    {
      id: demoId('post', 'dcpo.pune#2'),
      personId: demoId('person', 'dcpo.pune'),
      officeId: officeId(officeKey('dcpu', neighbour.code)),
      role: 'DCPO',
      title: `${titleOf('DCPO')} (additional charge)`,
      ...place,
      heldFrom: daysBefore(now, 30),
    },
    {
      id: demoId('post', 'police.pune#former'),
      personId: demoId('person', 'police.pune'),
      officeId: officeId(officeKey('police', neighbour.code)),
      role: 'POLICE_STATION',
      title: titleOf('POLICE_STATION'),
      ...place,
      heldFrom: daysBefore(now, HELD_DAYS + 900),
      heldUntil: daysBefore(now, HELD_DAYS),
      endReason: 'Transferred to Pune',
    },
  ]
}

/** A chairperson or magistrate of every demo board. They have no account: nobody signs in as one of them. */
function boardPeople(now: Date, seed: number): Pick<DemoPeople, 'people' | 'posts'> {
  const random = createRandom(seed)
  const rows = DEMO_BOARDS.filter(({ districtCode }) => districtCode !== '490').map((board) => {
    const role: RoleCode = board.kind === 'CWC' ? 'CWC_MEMBER' : 'JJB_MEMBER'
    const personId = demoId('person', board.key)
    const person = {
      id: personId,
      name: `Demo ${board.kind === 'CWC' ? 'Chairperson' : 'Magistrate'} ${random.pick(SURNAMES)}`,
    }
    const { stateCode, districtCode } = board
    const heldFrom = daysBefore(now, random.int(60, 1000))
    const post: PostRow = {
      id: demoId('post', board.key),
      personId,
      officeId: board.id,
      role,
      title: titleOf(role),
      stateCode,
      districtCode,
      heldFrom,
    }
    return { person, post }
  })
  return { people: rows.map(({ person }) => person), posts: rows.map(({ post }) => post) }
}
