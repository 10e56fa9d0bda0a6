import { formatDate, formatNumber, useLanguage } from '@vatsalya/ui'
import en from '../messages/en.js'
import { useT } from '../messages/index.js'
import type { Places } from '../shared/use-places.js'
import type { Domain } from './domains.js'
import type { Days } from './period.js'
import type { Spec } from './spec.js'

const known: Readonly<Record<string, string>> = en
type Key = keyof typeof en

function isKey(key: string): key is Key {
  return key in known
}

/** Scheme money is told in crore rupees. */
export const CRORE = 10_000_000

/**
 * Words for what stands in figures: domains, measures, dimensions, and the keys of rows.
 *
 * @param further texts that only pages with figures need (`useFigureText`); without it their keys stand for themselves
 */
export function useWords(places: Places, further: (key: string) => string | null = () => null) {
  const t = useT()
  const { language } = useLanguage()
  const told = (key: string, otherwise: string) => (isKey(key) ? t(key) : (further(key) ?? otherwise))

  function keyName(dimension: string, key: string | null): string {
    if (key === null || key === '') return t('key.unknown')
    if (dimension === 'STATE') return places.stateNames[key] ?? key
    if (dimension === 'DISTRICT') return places.districtNames[key] ?? key
    if (dimension === 'MONTH') return formatDate(`${key}-01T00:00:00+05:30`, language).replace(/^\S+ /, '')
    return told(`key.${key}`, key)
  }
  return {
    t,
    language,
    keyName,
    measure: (domain: Domain, name: string) => told(`measure.${domain}.${name}`, name),
    definition: (domain: Domain, name: string) => told(`definition.${domain}.${name}`, ''),
    dimension: (name: string) => told(`dimension.${name}`, name),
    days: ({ from, to }: Days) => t('period.days', { from: formatDate(from, language), to: formatDate(to, language) }),
    number: (value: number) => formatNumber(value, language),
    place: ({ filter }: Spec) =>
      filter.districtCode
        ? (places.districtNames[filter.districtCode] ?? filter.districtCode)
        : filter.stateCode
          ? (places.stateNames[filter.stateCode] ?? filter.stateCode)
          : t('place.all'),
  }
}

export type Words = ReturnType<typeof useWords>

/** What a view asks, in one line: "Reported, traced · by State · this financial year · all India". */
export function sentenceOf(words: Words, spec: Spec): string {
  const { t } = words
  const by = spec.dimensions.map(words.dimension).join(', ')
  return [
    spec.measures.map((name) => words.measure(spec.domain, name)).join(', '),
    ...(by ? [t('view.by', { dimensions: by })] : []),
    spec.period.kind === 'FIXED' && spec.period.from && spec.period.to
      ? words.days({ from: spec.period.from, to: spec.period.to })
      : t(`period.${spec.period.kind}`),
    words.place(spec),
  ].join(' · ')
}
