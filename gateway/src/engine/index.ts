export { type EngineAnswer, writeAnswer } from './answer/answer.js'
export { createEngine, type Engine, type EngineOptions, type EngineRequest, type ReadOperation } from './engine.js'
export type { ContractRules } from './guard/contract.js'
export type { Authorization } from './guard/rules.js'
export { InvalidOperation } from './operation/documents.js'
export type { Operation } from './operation/variant.js'
export { EngineRefusal } from './refusal.js'
export { defaultLimits, type EngineLimits, type EngineTuning, noLimits } from './settings.js'
export { defaultResilience, type Resilience } from './transport/resilience.js'
export {
  type FailureKind,
  type Send,
  type SubgraphCall,
  SubgraphFailure,
  type SubgraphReply,
} from './transport/send.js'
export type { Explanation } from './watch/explain.js'
export { logWatch, type OperationLine } from './watch/log.js'
export { openTelemetryWatch } from './watch/open-telemetry.js'
export { explanationPicture } from './watch/picture.js'
export { FieldUsage } from './watch/usage.js'
export { type EngineWatch, watchAll } from './watch/watch.js'
