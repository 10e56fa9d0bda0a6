import { useUiText } from '../messages/index.js'

/** A figure that is withheld: two dots, never 0; the rule is told on focus and to those who do not see it. */
export function Withheld({ rule }: { readonly rule?: string }) {
  const t = useUiText()
  const words = rule ?? t('figure.withheld')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the rule is told on focus.
    <span className="v-withheld" role="img" aria-label={words} tabIndex={0}>
      ··
      <span className="v-withheld-rule" aria-hidden="true">
        {words}
      </span>
    </span>
  )
}
