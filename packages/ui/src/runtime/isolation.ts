import type { CompiledMessage } from '@lingui/message-utils/compileMessage'

type Values = Readonly<Record<string, string | number>>

const OTHER_DIRECTION = /[A-Za-z\u0900-\u097f]/
const CHOICES = new Set<unknown>(['select', 'plural', 'selectordinal'])

const isChoices = (choices: unknown): choices is Readonly<Record<string, CompiledMessage>> =>
  typeof choices === 'object' && choices !== null

/**
 * Names of the values that choose words in a compiled message ("{stage, select, ...}", "{count, plural, ...}"). They
 * are compared, not said: a mark put around one makes every choice fall to `other`. Catalogues of a build hold no text
 * that could be searched, so the compiled form is walked: `[name, kind, { choice: message }]`.
 */
export function choosers(message: CompiledMessage, found: Set<string> = new Set()): ReadonlySet<string> {
  for (const token of message) {
    if (typeof token === 'string') continue
    const [name, kind, choices] = token
    if (!isChoices(choices) || !CHOICES.has(kind)) continue
    found.add(name)
    // Beside the choices stands `offset`, which is no message.
    for (const choice of Object.values(choices)) if (Array.isArray(choice)) choosers(choice, found)
  }
  return found
}

/** Latin or Devanagari text inside an Urdu sentence keeps its own order and leaves that of the sentence alone. */
export function isolated(values: Values, chosenBy: ReadonlySet<string>): Values {
  const isolate = (name: string, value: string | number) =>
    typeof value === 'string' && OTHER_DIRECTION.test(value) && !chosenBy.has(name) ? `\u2068${value}\u2069` : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(name, value)]))
}
