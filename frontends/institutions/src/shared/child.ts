import type { ChildLabelProps } from '@vatsalya/ui'

interface Told {
  readonly sex?: 'GIRL' | 'BOY' | 'TRANSGENDER' | null
  readonly age?: number | null
  readonly child?: {
    readonly ageYears?: number | null
    readonly identity?: { readonly name?: string | null } | null
    readonly identityWithheld?: { readonly reason: string } | null
  } | null
}

/** A child in a row: what the home's roll tells, and the name where the graph shows it to this post. */
export function childLabel({ sex, age, child }: Told): ChildLabelProps {
  return {
    sex: sex ?? 'GIRL',
    ageYears: child?.ageYears ?? age ?? null,
    name: child?.identity?.name ?? null,
    withheld: Boolean(child?.identityWithheld),
  }
}

/** The child of a stay, as the roll of the home tells it. */
export function childOf(stay: {
  readonly sex: NonNullable<Told['sex']>
  readonly ageAtAdmission?: number | null
  readonly child?: Told['child']
}): ChildLabelProps {
  return childLabel({ sex: stay.sex, age: stay.ageAtAdmission, child: stay.child })
}
