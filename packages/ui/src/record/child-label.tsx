import { useUiText } from '../messages/index.js'

/** As the graph tells it (enum Sex). */
export type Sex = 'GIRL' | 'BOY' | 'TRANSGENDER'

export interface ChildLabelProps {
  readonly sex: Sex
  readonly ageYears?: number | null
  /** Null where it is withheld or nobody knows it; left out where it was not asked for. */
  readonly name?: string | null
  /** Says "name withheld" instead of "name not known". */
  readonly withheld?: boolean
}

/** "Girl, 14 · Asha": how a child is named in every list. */
export function useChildLabel(): (child: ChildLabelProps) => string {
  const t = useUiText()
  return ({ sex, ageYears, name, withheld }) => {
    const who =
      ageYears === null || ageYears === undefined
        ? t(`sex.${sex}`)
        : t('child.aged', { sex: t(`sex.${sex}`), age: ageYears })
    if (name === undefined && !withheld) return who
    return `${who} · ${name?.trim() || t(withheld ? 'child.withheld' : 'child.unknown')}`
  }
}

/** A child in a line of text: sex, age, name. A child is a person, never a number. */
export function ChildLabel(props: ChildLabelProps) {
  const label = useChildLabel()
  return <bdi>{label(props)}</bdi>
}
