import { subgraphCodegen } from '@vatsalya/tooling/codegen'

/** Told in full by who asks for their parent. */
const plain = [
  'Attendance',
  'District',
  'Office',
  'OfficersTrained',
  'OutreachActivity',
  'ProgrammesConducted',
  'TrainingSummary',
]

export default subgraphCodegen(import.meta.dirname, { plain })
