import * as base from 'react-aria-components/i18n/en-US'
import { describe, expect, it } from 'vitest'
import hiAria from '../aria-strings/hi.js'
import { PACKAGES } from '../aria-strings/packages.js'
import urAria from '../aria-strings/ur.js'
import en from './en.js'
import hi from './hi.js'
import ur from './ur.js'

/** Names of the values that a text uses. */
const valuesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name))].sort()

describe.each([
  ['hi', hi, /[\u0900-\u097f]/],
  ['ur', ur, /[\u0600-\u06ff]/],
] as const)('%s', (_, catalogue, script) => {
  it.each(Object.entries(en))('%s is translated with the same values', (key, text) => {
    const translated = Object.entries(catalogue).find(([name]) => name === key)?.[1] ?? ''
    // A text of values and signs alone has no script.
    if (/[a-z]/i.test(text.replace(/\{\w+\}/g, ''))) expect(translated).toMatch(script)
    expect(valuesIn(translated)).toEqual(valuesIn(text))
  })
})

it('knows every package of React Aria that has texts', () => {
  expect([...PACKAGES].sort()).toEqual(Object.keys(Object(Reflect.get(base, 'default'))).sort())
})

describe.each([
  ['hi', hiAria],
  ['ur', urAria],
])('the texts of React Aria in %s', (_, texts) => {
  const keys = (value: unknown): string[] =>
    Object.entries(Object(value)).flatMap(([name, strings]) =>
      Object.keys(Object(strings)).map((key) => `${name} ${key}`),
    )
  it('are complete', () => {
    expect(keys(texts).sort()).toEqual(keys(Reflect.get(base, 'default')).sort())
  })
  it('can be told', () => {
    const formatter = {
      number: String,
      plural: (_: unknown, options: Record<string, () => string>) => options.other?.() ?? '',
    }
    for (const text of Object.values(texts).flatMap((strings) => Object.values(strings))) {
      const told = typeof text === 'function' ? text({ count: 2, fieldLabel: 'x', item: 'x' }, formatter) : text
      expect(told.length).toBeGreaterThan(0)
    }
  })
})
