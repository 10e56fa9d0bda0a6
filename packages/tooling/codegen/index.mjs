export { subgraphCodegen } from './subgraph.mjs'
