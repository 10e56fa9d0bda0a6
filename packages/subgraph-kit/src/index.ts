export { AUDIT_SDL } from './audit/audit.graphql.js'
export type { AuditEntry } from './audit/audit.js'
export { type AuditArguments, type AuditFilter, type AuditRow, readAudit } from './audit/reading.js'
export {
  actorOf,
  type Changed,
  changeBy,
  expectScope,
  expectVersion,
  lastChange,
  refuseAct,
  refuseUnseen,
} from './changes.js'
export { IdempotencyConflict } from './database/idempotency.js'
export { type MigrationOptions, migrateSubgraph, roleOf } from './database/migrate.js'
export { allOf, anyOf, anyViewer, coversRow, isOwnPerson, isService, mayDo, subgraphRole } from './database/policies.js'
export { type Database, openDatabase, type Tx } from './database/transaction.js'
export { setViewer } from './database/viewer-session.js'
export { DEADLINE_HEADER } from './deadline.js'
export { readEnvironment, type SubgraphEnvironment } from './environment.js'
export { codedError, databaseCode, type ErrorCode, type InputIssue, issuesOf } from './errors.js'
export type { Duty } from './events/duties.js'
export type { InboxHandlers } from './events/inbox.js'
export type { JobHandlers } from './events/jobs.js'
export { type DomainEvent, type EventType, type Job, SUBSCRIPTIONS } from './events/queue.js'
export { checkFigures, checkPeriod, type FigureQuestion } from './figures/question.js'
export { type CountRow, SMALLEST_SHOWN, suppress } from './figures/suppression.js'
export { type FigureColumn, type FigureTable, figureTable, keyOfRow } from './figures/table.js'
export {
  type Connection,
  type CursorKind,
  type CursorValues,
  connection,
  encodeCursor,
  LARGEST_PAGE,
  type Page,
  type PageArguments,
  readPage,
} from './graphql/connection.js'
export { eachAtMost, firstOf, newestOf } from './graphql/nested.js'
export { isCalendarDate, moneyScalar, rupees, scalars } from './graphql/scalars.js'
export { SHARED_SDL } from './graphql/shared.graphql.js'
export { isUuid, newId } from './ids.js'
export {
  checkInput,
  expectedVersion,
  idempotencyKey,
  inputId,
  maybe,
  parsed,
  refuseField,
  typedText,
} from './inputs.js'
export { type InternalRoute, type InternalRoutes, jsonBody } from './internal.js'
export { type GroupLoader, groupLoader, type RowLoader, rowLoader } from './loaders.js'
export { type KnownOffice, knowOffices, type NamedOffice, officeFault } from './offices.js'
export {
  type Conflict,
  conflict,
  type InvalidInput,
  invalidAt,
  invalidInput,
  type NotAllowed,
  notAllowed,
  type RefusalMember,
} from './refusals.js'
export { repository } from './repository.js'
export { type RequestBase, refuse, requestBase, type UnitOfWork } from './request.js'
export { runSubgraph } from './run.js'
export { createSubgraph, type Subgraph, type SubgraphOptions } from './server.js'
export {
  bodyHash,
  EVENTS_ISSUER,
  GATEWAY_ISSUER,
  STREAMED_BODY,
  signViewer,
  VIEWER_HEADER,
  type ViewerClaims,
  ViewerRefused,
  verifyViewer,
} from './viewer-token.js'
export { createWords, type Say } from './words/catalogue.js'
export { isLanguage, LANGUAGES, type Language, languageOfAsker, localeOf, speakingTo } from './words/language.js'
