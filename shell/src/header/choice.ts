import { h } from '../dom.js'

export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** Language of the label, where it is not the page's. */
  readonly lang?: string
}

/** A native select with a label that only those hear who do not see the page. One click opens it, one chooses. */
export function choice(
  label: string,
  options: readonly ChoiceOption[],
  current: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = h(
    'select',
    { 'aria-label': label, title: label, class: 'shell-choice' },
    ...options.map((option) => h('option', { value: option.value, lang: option.lang ?? null }, option.label)),
  )
  select.value = current
  select.addEventListener('change', () => choose(select.value))
  return select
}
