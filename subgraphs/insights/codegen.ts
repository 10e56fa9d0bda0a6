import { subgraphCodegen } from '@vatsalya/tooling/codegen'

/** Told in full by who asks for their parent. */
const plain = ['Office', 'ViewFigureFilter', 'ViewPeriod', 'ViewSpec']

export default subgraphCodegen(import.meta.dirname, { plain })
