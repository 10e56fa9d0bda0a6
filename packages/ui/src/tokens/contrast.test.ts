import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** The tokens of one block, which begins at `selector`. */
function tokensAt(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]))
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'surface', 'sunken']
const on = (front: string, grounds: string[], least: number) => grounds.map((ground) => [front, ground, least] as const)

/** Every pair that LOOK names: text 4.5 (ink and ink-2: 7), edges and fills 3. */
const PAIRS = [
  ...on('ink', GROUNDS, 7),
  ...on('ink-2', GROUNDS, 7),
  ...on('ink-3', GROUNDS, 4.5),
  ...on('accent', [...GROUNDS, 'accent-soft'], 4.5),
  ...on('accent-strong', [...GROUNDS, 'accent-soft'], 4.5),
  ...on('ink', ['accent-soft', 'due-soft', 'passed-soft', 'done-soft'], 7),
  ...on('on-accent', ['accent', 'accent-strong'], 4.5),
  ...on('due-text', [...GROUNDS, 'due-soft'], 4.5),
  ...on('passed-text', [...GROUNDS, 'passed-soft'], 4.5),
  ...on('done', [...GROUNDS, 'done-soft'], 4.5),
  ...on('paused', GROUNDS, 4.5),
  ...['running', 'due', 'passed', 'done', 'paused', 'edge'].flatMap((fill) => on(fill, GROUNDS, 3)),
]

const light = tokensAt(':root {')
const dark = tokensAt(':root[data-theme="dark"]')

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, tokens) => {
  it.each(PAIRS)('%s on %s is at least %s', (front, ground, least) => {
    expect(contrast(tokens[front] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

it('has the same dark values by choice and by the machine', () => {
  expect(tokensAt(':root:not([data-theme="light"])')).toEqual(dark)
  expect(Object.keys(dark)).toEqual(Object.keys(light))
})
