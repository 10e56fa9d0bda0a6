import type { ExecutionResult } from 'graphql'

/** What two answers disagree in, in one line; undefined when they say the same. */
export function difference(whole: ExecutionResult, own: ExecutionResult): string | undefined {
  const expected = JSON.stringify(whole.data)
  const got = JSON.stringify(own.data)
  if (expected !== got) return `data\n  whole ${expected}\n  own   ${got}`
  const wanted = nullings(whole)
  const found = nullings(own)
  for (const [place, errors] of found) {
    if (place.startsWith('not null')) return `an error where there is no null: ${place} ${[...errors]}`
    if (!wanted.has(place)) return `an error too much at ${place}: ${[...errors]}`
  }
  for (const [place, errors] of wanted) {
    const own = found.get(place)
    if (!own) return `no error at ${place}: ${[...errors]}`
    // Where several errors meet one null, graphql-js tells those that came first.
    const told = [...own].some((error) => errors.has(error)) || sameField(errors, own)
    if (!told) return `at ${place} whole says ${[...errors]}, own ${[...own]}`
  }
  return undefined
}

/** One field of one object that fails under two keys: `{ id: stamp stamp }`. Which is told first is not said. */
function sameField(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const withoutKey = (error: string) => error.replace(/,"[^"]*"\] broken /, '] broken ')
  const known = new Set([...one].filter((error) => error.includes('] broken ')).map(withoutKey))
  return [...other].some((error) => known.has(withoutKey(error)))
}

/** Errors by the null that they made. */
function nullings({ data, errors = [] }: ExecutionResult): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>()
  for (const { path = [], message } of errors) {
    const place = nullPlace(data, path) ?? `not null ${JSON.stringify(path)}`
    const told = `${JSON.stringify(path)} ${wording(message)}`
    const known = places.get(place)
    if (known) known.add(told)
    else places.set(place, new Set([told]))
  }
  return places
}

function nullPlace(data: unknown, path: readonly (string | number)[]): string | undefined {
  let at: unknown = data
  for (let index = 0; index <= path.length; index++) {
    if (at === null || at === undefined) return JSON.stringify(path.slice(0, index))
    const step = path[index]
    if (step === undefined || typeof at !== 'object') return undefined
    at = new Map<string, unknown>(Object.entries(at)).get(String(step))
  }
  return undefined
}

/**
 * graphql-js tells of values outside an enum what they are; the gateway must not. A subgraph that knows an interface as
 * object names that one in an error.
 */
function wording(message: string): string {
  return /enum/i.test(message) ? 'enum' : message.replace(/(non-nullable field) \w+\./, '$1 ')
}
