import { subgraphCodegen } from '@vatsalya/tooling/codegen'

/** Told in full by who asks for their parent. */
const plain = ['BoardMember', 'BoardSummary', 'CauseList', 'Change', 'District', 'Institution', 'Person']

export default subgraphCodegen(import.meta.dirname, { plain })
