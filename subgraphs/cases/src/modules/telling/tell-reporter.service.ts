import { isLanguage, type JobHandlers, speakingTo, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { say } from '../../messages/index.js'
import { repositoriesOf } from '../shared/unit.js'
import type { SightingRow } from '../sighting/sighting.repository.js'
import { PUBLIC_OUTCOME } from '../sighting/sighting.rules.js'
import type { MessagePort } from './message.port.js'

const TELL = 'reporter.tell'

/** After a sighting has its outcome: whoever left a number is told, once the change is kept. */
export function tellReporterLater(unit: UnitOfWork, { id }: Pick<SightingRow, 'id'>): Promise<void> {
  return unit.later({ name: TELL, about: { subjectId: id } })
}

export function tellingJobs(port: MessagePort): JobHandlers {
  return { [TELL]: (unit, { subjectId = '' }) => tellReporter(unit, port, subjectId) }
}

/**
 * Tells a reporter, in the general words of the status, what became of the report. Without a number that can be called
 * there is no message; the number itself goes into no audit and no log.
 */
async function tellReporter(unit: UnitOfWork, port: MessagePort, sightingId: string): Promise<void> {
  const { sightings } = repositoriesOf(unit)
  const [sighting] = await sightings.byIds([sightingId])
  const [contact] = await sightings.contacts([sightingId])
  const number = parsePhoneNumberFromString(contact?.phone ?? '', 'IN')
  if (!sighting?.outcome || !contact || !number?.isValid()) return
  const { reference, outcome, stateCode, districtCode } = sighting
  const language = isLanguage(contact.language) ? contact.language : 'en'
  const text = speakingTo(language, () => say('told.outcome', { reference, outcome: PUBLIC_OUTCOME[outcome] }))
  await port.send({ to: number.number, text, language, key: `sighting ${sightingId}` })
  unit.audit({ act: 'reporter.told', objectType: 'Sighting', objectId: sightingId, stateCode, districtCode })
}
