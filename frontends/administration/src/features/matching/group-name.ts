import en from '../../messages/en.js'
import type { useT } from '../../messages/index.js'

interface Group {
  readonly dimension: string
  readonly group: string
}

const known: Readonly<Record<string, unknown>> = en

function isKey(key: string): key is keyof typeof en {
  return Object.hasOwn(known, key)
}

/** A group of children in the language of the page; as the graph calls it where there is no word for it yet. */
export function groupName({ dimension, group }: Group, t: ReturnType<typeof useT>): string {
  if (dimension === 'age') return t('group.age', { group: group.replace('-', '\u2013') })
  const key = `group.${dimension}.${group}`
  return isKey(key) ? t(key) : `${dimension} ${group}`
}

/** Ages by their years ("6-11" before "12-17"), all else as the graph has it. */
export function inOrder<G extends Group>(groups: readonly G[]): G[] {
  return [...groups].sort((a, b) =>
    a.dimension === b.dimension && a.dimension === 'age'
      ? Number.parseInt(a.group, 10) - Number.parseInt(b.group, 10)
      : 0,
  )
}
