export { type ChainState, verifyChains, verifyDataDirectory } from './audit/verify.js'
export { Fault } from './fault.js'
export { tokenFor } from './token/main.js'
