import { readFileSync } from 'node:fs'
import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql'
import { describe, expect, it } from 'vitest'

const LARGEST = 100

/** Value types and pages, whose lists are bounded by what they are. */
const OF_THEIR_NATURE: Readonly<Record<string, string>> = {
  'AuditEntry.facts': 'written by the code of one act',
  'FigureTable.columns': 'as many as were asked',
  'FigureTable.rows': 'product of closed lists and of months',
  'InvalidInput.issues': 'as many as the input has fields',
}

/** Why a list has no `first`. "Newest hundred": its query keeps no more of each parent (`eachAtMost`). */
const REASONS: Readonly<Record<string, string>> = {
  'Board.members': 'seats of the law: five or three',
  'CauseList.matters': 'one day; a hundred at most',
  'CauseList.overdueMatters': 'the fifty unheard longest',
  'Child.foundRecords': 'newest hundred',
  'Child.missingReports': 'newest hundred',
  'Child.placements': 'newest hundred',
  'Child.proceedings': 'newest hundred',
  'ChildIdentity.guardians': 'bounded by the input: six',
  'Correction.changed': 'closed list of facts',
  'District.names': 'reference data, a handful each',
  'District.offices': 'a hundred of each kind',
  'FoundRecord.clocks': 'newest hundred',
  'Institution.clocks': 'newest hundred',
  'Lead.words': 'newest hundred',
  'MatchDesk.bands': 'closed list of bands',
  'MatchExplanation.bars': 'closed list of compared facts',
  'MatchExplanation.decisive': 'closed list of compared facts',
  'MatchFairness.groups': 'closed list of groups',
  'MissingReport.clocks': 'newest hundred',
  'MissingReportAsItStood.facts': 'closed list of facts',
  'MissingReport.steps': 'closed list of acts',
  'Office.posts': 'newest hundred',
  'OfficersTrained.states': 'States of the country: 36',
  'Order.present': 'members of the body',
  'OutreachActivity.states': 'States of the country: 36',
  'Person.posts': 'newest hundred',
  'Placement.clocks': 'newest hundred',
  'Placement.history': 'newest hundred',
  'Proceeding.clocks': 'newest hundred',
  'Proceeding.orders': 'newest hundred',
  'Programme.attendance': 'one for each State: 36',
  'Programme.nominations': 'newest hundred',
  'Query.agencies': 'one for each agreement, kept by administration',
  'Query.accessAnomalies': 'the fifty most unusual',
  'Query.childJoinsToConfirm': 'the hundred that wait longest',
  'Query.endingsToConfirm': 'the hundred that wait longest',
  'Query.handOversToAnswer': 'the hundred that wait longest',
  'Query.matchCalibrations': 'the newest fifty',
  'Query.officersTrained': 'published reply, reference data',
  'Query.outreachActivities': 'published list, reference data',
  'Query.postersToCheck': 'the hundred that wait longest',
  'Query.programmesConducted': 'one for each published year',
  'Query.reportExports': 'the newest fifty',
  'Query.riskQuestions': 'closed list of questions',
  'Query.roles': 'closed list of roles',
  'Query.schemeReleases': 'one for each published year',
  'Query.similarChildren': 'the twenty most alike',
  'Query.states': 'States of the country: 36',
  'RiskAssessment.answers': 'closed list of questions',
  'Sighting.similar': 'fifty of the same days and district',
  'State.districts': 'reference data, 75 at most',
  'State.names': 'reference data, a handful each',
}

const supergraph = parse(readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8'))
const objects = supergraph.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
const composites = new Set(
  supergraph.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.UNION_TYPE_DEFINITION
      ? [node.name.value]
      : [],
  ),
)

function listOfObjects(type: TypeNode, inList = false): boolean {
  if (type.kind === Kind.NAMED_TYPE) return inList && composites.has(type.name.value)
  return listOfObjects(type.type, inList || type.kind === Kind.LIST_TYPE)
}

function hasBound({ arguments: given }: FieldDefinitionNode): boolean {
  const first = given?.find(({ name }) => name.value === 'first')?.defaultValue
  return first?.kind === Kind.INT && Number(first.value) <= LARGEST
}

const lists = objects.flatMap((type) =>
  (type.fields ?? [])
    .filter((field) => listOfObjects(field.type))
    .map((field) => ({ name: `${type.name.value}.${field.name.value}`, field })),
)
const unbounded = lists
  .filter(({ name, field }) => !name.endsWith('Connection.edges') && !hasBound(field))
  .map(({ name }) => name)

describe('a list of objects in the supergraph', () => {
  it('has a default page, or a written reason why it cannot grow', () => {
    const excused = { ...OF_THEIR_NATURE, ...REASONS }
    expect(unbounded.filter((name) => !(name in excused))).toEqual([])
  })

  it('has no reason that nothing needs any more', () => {
    const stale = Object.keys({ ...OF_THEIR_NATURE, ...REASONS }).filter((name) => !unbounded.includes(name))
    expect(stale).toEqual([])
  })
})
