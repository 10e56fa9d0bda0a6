export { frontendCodegen } from './frontend.mjs'
export { subgraphCodegen } from './subgraph.mjs'
