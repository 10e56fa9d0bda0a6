import {
  DEMO_BOARDS,
  DEMO_HOMES,
  DISTRICT_OFFICES,
  type DistrictOffice,
  demoId,
  officeId,
  officeKey,
} from '@vatsalya/demo'
import { DISTRICTS, STATES } from '@vatsalya/places'
import type { offices } from '../database/tables.js'
import type { OfficeKind } from '../modules/offices/offices.rules.js'

type OfficeRow = typeof offices.$inferInsert

const KINDS: Readonly<Record<DistrictOffice, { readonly kind: OfficeKind; readonly name: string }>> = {
  police: { kind: 'POLICE_STATION', name: 'Demo Police Station' },
  cwc: { kind: 'CWC', name: 'Child Welfare Committee' },
  jjb: { kind: 'JJB', name: 'Juvenile Justice Board' },
  dcpu: { kind: 'DCPU', name: 'District Child Protection Unit' },
}

/** Boards bear the name that the demo world gives them, so that every domain tells the same one. */
const boardNames = new Map(DEMO_BOARDS.map(({ id, name }) => [id, name]))

/** No telephone number of India begins with a zero after +91: nobody is called by mistake. */
const phone = (number: number) => `+91 00000 ${String(number).padStart(5, '0')}`

/** All offices of the demo: four in each district, one society in each State, the homes, the ministry and NIPCCD. */
export function demoOffices(): OfficeRow[] {
  return [...districtOffices(), ...stateOffices(), ...homes(), ...nationalOffices()].map((office, index) => ({
    ...office,
    phone: phone(index + 1),
  }))
}

function districtOffices(): OfficeRow[] {
  return DISTRICTS.flatMap(({ code, name, stateCode }) =>
    DISTRICT_OFFICES.map((which): OfficeRow => {
      const id = officeId(officeKey(which, code))
      const told = KINDS[which]
      return { id, kind: told.kind, name: boardNames.get(id) ?? `${told.name}, ${name}`, stateCode, districtCode: code }
    }),
  )
}

function stateOffices(): OfficeRow[] {
  return STATES.map(({ code, name }) => ({
    id: officeId(`scps-${code}`),
    kind: 'SCPS',
    name: `State Child Protection Society, ${name}`,
    stateCode: code,
  }))
}

function homes(): OfficeRow[] {
  return DEMO_HOMES.map(({ id, name, stateCode, districtCode }) => ({
    id,
    kind: 'HOME',
    name,
    stateCode,
    districtCode,
  }))
}

function nationalOffices(): OfficeRow[] {
  return [
    { id: demoId('office', 'ministry'), kind: 'MINISTRY', name: 'Demo Ministry of Women and Child Development' },
    { id: demoId('office', 'nipccd'), kind: 'TRAINING_INSTITUTE', name: 'Demo Training Institute (NIPCCD)' },
  ]
}
