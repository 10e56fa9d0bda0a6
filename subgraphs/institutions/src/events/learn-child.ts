import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { ChildFacts, GateRow } from '../modules/gate/gate.repository.js'
import { ageSince } from '../modules/gate/gate.rules.js'
import { repositoriesOf } from '../modules/shared/unit.js'

/** Keeps what was told of a child, and writes it beside orders that wait for it: events may come in any order. */
export async function learnChild(unit: UnitOfWork, facts: Omit<ChildFacts, 'toldAt'>, toldAt: Date): Promise<void> {
  const { gate } = repositoriesOf(unit)
  await gate.learn({ ...facts, toldAt })
  await gate.tellGates(facts.childId, await knownOf(unit, facts.childId))
}

/** What is known of a child now. */
export async function knownOf(
  unit: UnitOfWork,
  childId: string,
): Promise<Pick<GateRow, 'caseKind' | 'sex' | 'ageYears'>> {
  const facts = await repositoriesOf(unit).gate.factsOf(childId)
  const { caseKind = null, sex = null, ageYears = null } = facts ?? {}
  return { caseKind, sex, ageYears: facts && ageYears !== null ? ageSince(ageYears, facts.toldAt, unit.now) : null }
}
