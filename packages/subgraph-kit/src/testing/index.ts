export { accessDecisions, allows, type Decision, tellsNothing, undecided } from './decisions.js'
export { type Answer, openTestSubgraph, type TestSubgraph, type TestSubgraphOptions } from './harness.js'
export { type At, agencyOf, everyViewer, roleViewer } from './viewers.js'
export { addForged, REFUSED, type WriteWall, wrongWrites } from './writes.js'
