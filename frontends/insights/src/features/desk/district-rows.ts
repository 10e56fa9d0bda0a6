interface Figures {
  readonly rows: readonly { readonly keys: readonly (string | null)[]; readonly values: readonly (number | null)[] }[]
}

interface District {
  readonly code: string
  readonly name: string
  readonly institutionSummary?: {
    readonly registered: number
    readonly inspectionsOverdue: number
    readonly lapsed: number
  } | null
}

interface Body {
  readonly quorate: boolean
  readonly beyondLimit?: number | null
  readonly district: { readonly code: string }
}

/** One district as its State looks at it. Null where a figure is withheld. */
export interface DistrictRow {
  readonly code: string
  readonly name: string
  readonly reported: number | null
  readonly untraced: number | null
  readonly beyondLimit: number
  readonly withoutQuorum: number
  readonly inspectionsOverdue: number
  readonly lapsed: number
  /** Limits of law that passed here: matters, inspections, registrations. */
  readonly breaches: number
  /** Nothing was registered in the period: a nil return, to be asked after. */
  readonly nil: boolean
}

/**
 * Districts by limits passed, then nil returns, then by name. A district without a row in the figures has registered
 * nothing; a withheld figure is never nothing.
 */
export function districtRows(
  districts: readonly District[],
  figures: Figures | null | undefined,
  bodies: readonly Body[],
): DistrictRow[] {
  const told = new Map((figures?.rows ?? []).map(({ keys, values }) => [keys[0] ?? '', values]))
  return districts
    .map(({ code, name, institutionSummary: homes }): DistrictRow => {
      const own = bodies.filter(({ district }) => district.code === code)
      const values = told.get(code)
      const nil = Boolean(figures) && values === undefined
      const beyondLimit = own.reduce((sum, body) => sum + (body.beyondLimit ?? 0), 0)
      const { inspectionsOverdue = 0, lapsed = 0 } = homes ?? {}
      return {
        code,
        name,
        reported: nil ? 0 : (values?.[0] ?? null),
        untraced: nil ? 0 : (values?.[1] ?? null),
        beyondLimit,
        withoutQuorum: own.filter(({ quorate }) => !quorate).length,
        inspectionsOverdue,
        lapsed,
        breaches: beyondLimit + inspectionsOverdue + lapsed,
        nil,
      }
    })
    .sort((a, b) => b.breaches - a.breaches || Number(b.nil) - Number(a.nil) || a.name.localeCompare(b.name))
}
