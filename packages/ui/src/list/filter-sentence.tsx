import type { ReactNode } from 'react'
import { Button } from '../action/button.js'
import { useUiText } from '../messages/index.js'

export interface FilterPart {
  readonly key: string
  /** What the part is about, for those who hear it: "Stage". */
  readonly name: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  /** The option that holds; null for all. */
  readonly value: string | null
  /** Words for "all": "any district". */
  readonly anyLabel: string
}

export interface FilterSentenceProps {
  readonly parts: readonly FilterPart[]
  readonly onChange: (key: string, value: string | null) => void
  readonly onClear?: () => void
  /** Saved filters and the like, at the end. */
  readonly children?: ReactNode
}

/**
 * Filters read as a sentence: "Untraced · Pune · girls 12 to 18". Each part is the browser's own list, which every
 * phone opens in its own good way and which costs nothing to load.
 */
export function FilterSentence({ parts, onChange, onClear, children }: FilterSentenceProps) {
  const t = useUiText()
  const filtered = parts.some(({ value }) => value !== null)
  return (
    <fieldset className="v-filters" aria-label={t('filter.title')}>
      {parts.map(({ key, name, options, value, anyLabel }) => (
        <select
          key={key}
          className="v-filter"
          aria-label={name}
          data-set={value === null ? undefined : ''}
          value={value ?? ''}
          onChange={({ target }) => onChange(key, target.value === '' ? null : target.value)}
        >
          <option value="">{anyLabel}</option>
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      ))}
      {filtered && onClear && (
        <Button size="small" kind="plain" onPress={onClear}>
          {t('filter.clear')}
        </Button>
      )}
      {children}
    </fieldset>
  )
}
