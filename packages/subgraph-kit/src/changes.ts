import { may, type Scope, type Viewer } from '@vatsalya/access'
import { roleIn } from '@vatsalya/access/words'
import { conflict, notAllowed } from './refusals.js'
import { refuse, type UnitOfWork } from './request.js'
import { say, type Unseen } from './words/index.js'
import { languageOfAsker, localeOf } from './words/language.js'

/** The columns by which a row tells who changed it last, and in which version it stands. */
export interface Changed {
  readonly version: number
  readonly changedAt: Date
  readonly changedBy: string | null
  readonly changedRole: string
}

/** The columns of a change by this viewer, now. A changed row also goes one version up. */
export function changeBy(viewer: Viewer, now: Date): Omit<Changed, 'version'> {
  return { changedAt: now, changedBy: viewer.personId, changedRole: roleName(viewer) }
}

/** The columns of a step in an append-only history. */
export function actorOf(viewer: Viewer, at: Date) {
  return { at, byPerson: viewer.personId, byPost: viewer.postId, byRole: roleName(viewer) }
}

function roleName(viewer: Viewer): string {
  return viewer.role ?? viewer.kind.toUpperCase()
}

/** Type `Change` of a row. */
export function lastChange(row: Changed) {
  return { at: row.changedAt, by: row.changedBy === null ? null : { id: row.changedBy }, role: row.changedRole }
}

/** An instant as people in India write it, in the asker's language. */
function indianTime(at: Date): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Kolkata' } as const
  return new Intl.DateTimeFormat(localeOf(languageOfAsker()), style).format(at)
}

/** Ends the use case with `Conflict` where somebody else has changed the row since the caller read it. */
export function expectVersion(row: Changed, expected: number): void {
  if (row.version === expected) return
  refuse(
    conflict(
      say('changed', { at: indianTime(row.changedAt), role: roleIn(languageOfAsker(), row.changedRole) }),
      row.version,
    ),
  )
}

/** Ends the use case: the record does not exist, or lies out of this post's sight, which is told alike. */
export function refuseUnseen(what: Unseen): never {
  refuse(notAllowed(say(`unseen.${what}`)))
}

/** Ends the use case where the acting post may not do this kind of act: the second wall, whatever the gateway let through. */
export function expectScope({ viewer }: Pick<UnitOfWork, 'viewer'>, scope: Scope): void {
  if (!may(viewer, scope)) refuseAct(say('noAct'))
}

/** Ends the use case: this post may not do this. */
export function refuseAct(message: string): never {
  refuse(notAllowed(message))
}
