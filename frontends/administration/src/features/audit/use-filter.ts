import { useSearchParams } from 'react-router'
import { DOMAINS, type Domain } from './merge.js'

export const PARTS = ['act', 'objectId', 'subject', 'from', 'to'] as const
export type Part = (typeof PARTS)[number]
export type FilterValues = Readonly<Record<Part, string | null>>

/** The filter of the page; it stands in the address, so that an auditor can hand it on. */
export function useFilter() {
  const [search, setSearch] = useSearchParams()
  const domain = DOMAINS.find((name) => name === search.get('domain')) ?? null
  const read = (part: Part) => search.get(part) || null
  const values: FilterValues = {
    act: read('act'),
    objectId: read('objectId'),
    subject: read('subject'),
    from: read('from'),
    to: read('to'),
  }
  return {
    domain,
    values,
    filtered: PARTS.some((part) => values[part] !== null),
    set(change: Partial<FilterValues> & { readonly domain?: Domain | null }) {
      const next = { domain, ...values, ...change }
      const told = Object.entries(next).flatMap(([key, value]) => (value ? [[key, value]] : []))
      setSearch(Object.fromEntries(told))
    },
  }
}

export type AuditFilterState = ReturnType<typeof useFilter>
