import { subgraphCodegen } from '@vatsalya/tooling/codegen'

/** Told whole by a loader or repository: no field of these needs a resolver of its own. */
const plain = [
  'CarePlanContent',
  'InstitutionDesk',
  'InstitutionSummary',
  'PlacementStep',
  'Registration',
  'SchemeFunds',
  'SchemeRelease',
]

export default subgraphCodegen(import.meta.dirname, { plain })
