import type { InsightsStatesDeskQuery } from '../../generated/graphql.js'

type State = InsightsStatesDeskQuery['states'][number]

/** One State beside the others. Null where a figure is withheld, or not for this post. */
export interface StateRow {
  readonly code: string
  readonly name: string
  readonly reported: number | null
  readonly untraced: number | null
  readonly withFir: number | null
  readonly beyondLimit: number | null
  readonly withoutQuorum: number | null
  readonly inspectionsOverdue: number | null
  /** Rupees of this financial year. */
  readonly released: number | null
  /** Of these, spent; 0 to 1. */
  readonly used: number | null
  /** The utilisation certificate that is owed, or was. */
  readonly certificate: NonNullable<State['owed']>['certificate']
}

/** Whether a State owes its certificate still. */
export const owes = ({ certificate }: Pick<StateRow, 'certificate'>) =>
  Boolean(certificate) && certificate?.state !== 'STOPPED'

/** States that owe a certificate first, then by children not traced; a State without a row has none reported. */
export function stateRows({ states, missingChildrenFigures: figures }: InsightsStatesDeskQuery): StateRow[] {
  const told = new Map((figures?.rows ?? []).map(({ keys, values }) => [keys[0] ?? '', values]))
  const nothing = figures ? [0, 0, 0] : []
  return states
    .map(({ code, name, boardSummary, institutionSummary, money, owed }): StateRow => {
      const [reported = null, untraced = null, withFir = null] = told.get(code) ?? nothing
      const released = money ? Number(money.released) : null
      return {
        code,
        name,
        reported,
        untraced,
        withFir,
        beyondLimit: boardSummary?.pendingBeyondLimit ?? null,
        withoutQuorum: boardSummary?.withoutQuorum ?? null,
        inspectionsOverdue: institutionSummary?.inspectionsOverdue ?? null,
        released,
        used: money && released ? Number(money.utilised) / released : null,
        certificate: owed?.certificate ?? null,
      }
    })
    .sort(
      (a, b) =>
        Number(owes(b)) - Number(owes(a)) || (b.untraced ?? 0) - (a.untraced ?? 0) || a.name.localeCompare(b.name),
    )
}
