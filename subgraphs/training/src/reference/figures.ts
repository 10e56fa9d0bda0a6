import type { officersTrained, outreach, programmesConducted } from '../database/tables.js'

/** The reply that the published figures come from. */
export const REPLY =
  'Ministry of Women and Child Development, written reply in the Rajya Sabha, 13 December 2023 (PIB release 1985790)'

/** Officers trained for the TrackChild portal. Each figure covers its States together. */
export const OFFICERS_TRAINED: readonly (typeof officersTrained.$inferInsert)[] = [
  [2016, 440, ['IN-CG', 'IN-PB', 'IN-RJ', 'IN-DL', 'IN-CH']] as const,
  [2017, 515, ['IN-DL', 'IN-RJ', 'IN-AR']] as const,
  [2018, 200, ['IN-DL', 'IN-MP', 'IN-HR']] as const,
  [2019, 240, ['IN-DL', 'IN-RJ']] as const,
].map(([year, participants, stateCodes]) => ({
  subject: 'TRACKCHILD_PORTAL',
  year,
  participants,
  stateCodes: [...stateCodes],
  source: REPLY,
}))

/** Programmes that NIPCCD conducted under the scheme. */
export const PROGRAMMES_CONDUCTED: readonly (typeof programmesConducted.$inferInsert)[] = [
  { instituteCode: 'NIPCCD', financialYear: '2022-23', programmes: 129, asOn: null, source: REPLY },
  { instituteCode: 'NIPCCD', financialYear: '2023-24', programmes: 82, asOn: '2023-12-01', source: REPLY },
]

const NORTH_EAST = ['IN-AR', 'IN-AS', 'IN-MN', 'IN-ML', 'IN-MZ', 'IN-NL', 'IN-SK', 'IN-TR']

type Activity = Omit<typeof outreach.$inferInsert, 'position' | 'source'>

const ACTIVITIES: readonly Activity[] = [
  {
    kind: 'CONFERENCE',
    title:
      'Zonal conferences with States and Union Territories on malnutrition and on the protection of women and children',
    audience: 'State governments, Union Territory administrations, stakeholders',
  },
  {
    kind: 'WORKSHOP',
    title:
      'National dissemination workshop on the Juvenile Justice Act, the POCSO Act, their rules and the adoption regulations (first day)',
    audience: 'States, ministries, police, NIMHANS, NCPCR, members of committees',
    startsOn: '2022-08-17',
    endsOn: '2022-08-17',
  },
  {
    kind: 'WORKSHOP',
    title:
      'National dissemination workshop on the Juvenile Justice Act, the POCSO Act, their rules and the adoption regulations (second day)',
    audience: 'States, ministries, police, NIMHANS, NCPCR, members of committees',
    startsOn: '2022-08-29',
    endsOn: '2022-08-29',
  },
  {
    kind: 'WORKSHOP',
    title: 'Sensitisation on child rights and protection',
    audience: 'Panchayati Raj representatives, urban local bodies, police',
    startsOn: '2022-11-16',
    endsOn: '2022-11-16',
    place: 'Srinagar',
    stateCodes: ['IN-JK'],
  },
  {
    kind: 'CONSULTATION',
    title: 'Consultation on making the Mission Vatsalya portal easier to take up',
    audience: 'Users and stakeholders of the portal',
    startsOn: '2023-03-22',
    endsOn: '2023-03-24',
    place: 'NIPCCD',
  },
  {
    kind: 'SYMPOSIUM',
    title:
      'Vatsal Bharat: regional symposiums on child protection, safety and welfare (Delhi, Bhopal, Mumbai, Ranchi, Guwahati, Varanasi)',
    audience: 'Members of committees, Boards and village committees, anganwadi workers',
    startsOn: '2023-07-02',
    endsOn: '2023-08-18',
    stateCodes: ['IN-DL', 'IN-MP', 'IN-MH', 'IN-JH', 'IN-AS', 'IN-UP'],
  },
  {
    kind: 'WORKSHOP',
    title: 'Sensitisation on child rights and protection',
    audience: 'Panchayati Raj representatives, urban local bodies, police',
    startsOn: '2023-09-14',
    endsOn: '2023-09-15',
    place: 'Srinagar',
    stateCodes: ['IN-JK'],
  },
  {
    kind: 'TRAINING',
    title: 'Online technical training on the institutional and non-institutional care modules of the portal',
    audience: 'North Eastern States',
    startsOn: '2023-11-15',
    endsOn: '2023-11-15',
    stateCodes: NORTH_EAST,
  },
]

/** Conferences, workshops and symposiums of the reply, by day. */
export const OUTREACH: readonly (typeof outreach.$inferInsert)[] = ACTIVITIES.map((activity, index) => ({
  ...activity,
  position: index + 1,
  source: REPLY,
}))
