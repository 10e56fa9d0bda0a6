import { describe, expect, it, vi } from 'vitest'
import { durationOf } from './duration.js'
import {
  dayKey,
  formatDate,
  formatDateTime,
  formatDay,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShortDate,
} from './format.js'
import { directionOf, languageStore } from './language.js'
import { createMessages, renewCatalogue } from './messages.js'
import { serverTime } from './server-time.js'
import { createStore } from './store.js'

const MOMENT = '2026-11-24T16:10:00Z'
const HOUR = 3_600_000

describe('formats', () => {
  it('writes moments of India in three languages with Latin digits', () => {
    expect(formatDateTime(MOMENT, 'en')).toBe('24 Nov 2026, 21:40')
    expect(formatDateTime(MOMENT, 'hi')).toBe('24 नवंबर 2026, 21:40')
    expect(formatDateTime(MOMENT, 'ur')).toBe('24 نومبر 2026، 21:40')
    expect(formatDay(MOMENT, 'en')).toBe('Tuesday 24 November')
    expect(formatShortDate(MOMENT, 'en')).toBe('24 Nov')
  })
  it('keeps a plain date on its day and midnight at 00', () => {
    expect(formatDate('2026-11-24', 'en')).toBe('24 Nov 2026')
    expect(formatDateTime('2026-11-23T18:30:00Z', 'en')).toBe('24 Nov 2026, 00:00')
    expect(dayKey('2026-11-23T18:30:00Z')).toBe('2026-11-24')
  })
  it('says nothing about moments and money that cannot be', () => {
    expect([formatDate('2026-02-31x', 'en'), formatDateTime('', 'hi'), formatMoney('much', 'en')]).toEqual(['', '', ''])
  })
  it.each(['en', 'hi', 'ur'] as const)('groups numbers the Indian way: %s', (language) => {
    expect(formatNumber(1_23_456, language)).toBe('1,23,456')
    expect(formatMoney('1405530000.00', language)).toBe('₹1,40,55,30,000')
    expect(formatPercent(0.6412, language)).toBe('64.1 %')
  })
})

it.each([
  [20_000, { unit: 'minutes', minutes: 1 }],
  [59.9 * 60_000, { unit: 'minutes', minutes: 59 }],
  [-80 * 60_000, { unit: 'hours', hours: 1, minutes: 20 }],
  [5.9 * HOUR, { unit: 'hours', hours: 5, minutes: 0 }],
  [47.9 * HOUR, { unit: 'hours', hours: 47, minutes: 0 }],
  [71.9 * HOUR, { unit: 'days', days: 2 }],
])('says %d ms as people do', (span, duration) => {
  expect(durationOf(span)).toEqual(duration)
})

describe('messages', () => {
  const source = () =>
    createMessages({
      en: { one: 'One', many: '{count, plural, one {# child} other {# children}}', who: 'By {name}' },
      hi: async () => ({ default: { one: 'एक', many: '{count} बच्चे', who: '{name} द्वारा' } }),
      ur: async () => ({ default: { one: 'ایک', many: '{count} بچے', who: '{name} کی طرف سے' } }),
    })
  it('falls back to English until a language arrived', async () => {
    const messages = source()
    expect(messages.translator('hi')('one')).toBe('One')
    await messages.load('hi')
    expect(messages.translator('hi')('one')).toBe('एक')
    expect(messages.version.get()).toBe(1)
  })
  it('tells ICU texts and isolates Latin inside Urdu', async () => {
    const messages = source()
    await messages.load('ur')
    expect(messages.translator('en')('many', { count: 1234 })).toBe('1,234 children')
    expect(messages.translator('ur')('who', { name: 'Asha' })).toBe('\u2068Asha\u2069 کی طرف سے')
    expect(messages.translator('en')('who', { name: 'Asha' })).toBe('By Asha')
  })
  it('lets the words of a choice be chosen by Latin values in Urdu', async () => {
    const text = '{sex, select, GIRL {{who} بچی {age, select, young {چھوٹی} other {بڑی}}} other {بچہ}}'
    const only = { who: text }
    const messages = createMessages({
      en: only,
      hi: async () => ({ default: only }),
      ur: async () => ({ default: only }),
    })
    await messages.load('ur')
    const told = messages.translator('ur')('who', { sex: 'GIRL', age: 'young', who: 'Asha' })
    expect(told).toBe('\u2068Asha\u2069 بچی چھوٹی')
  })
  it('takes a changed catalogue in development', () => {
    const en = { one: 'One' }
    const never = () => Promise.reject(new Error('not asked'))
    const messages = createMessages<'one'>({ en, hi: never, ur: never })
    expect(messages.translator('en')('one')).toBe('One')
    renewCatalogue(en, { one: 'First' })
    expect(messages.translator('en')('one')).toBe('First')
    expect(messages.version.get()).toBe(1)
  })
  it('may be asked again after the network failed', async () => {
    const hi = vi
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ default: { one: 'एक' } })
    const messages = createMessages({ en: { one: 'One' }, hi, ur: hi })
    await expect(messages.load('hi')).rejects.toThrow('offline')
    await messages.load('hi')
    expect(messages.translator('hi')('one')).toBe('एक')
  })
})

it('switches the page when the catalogues are there; the later choice wins', async () => {
  let arrive = () => {}
  languageStore.beforeChange((language) =>
    language === 'hi' ? new Promise((done) => (arrive = done)) : Promise.resolve(),
  )
  const first = languageStore.set('hi')
  expect(languageStore.get()).toBe('en')
  await languageStore.set('ur')
  arrive()
  await first
  expect(languageStore.get()).toBe('ur')
  expect(directionOf(languageStore.get())).toBe('rtl')
})

it('believes the server about time', () => {
  serverTime.set(Date.now() + HOUR)
  expect(serverTime.now() - Date.now()).toBeGreaterThan(HOUR - 1_000)
  serverTime.set('nonsense')
  expect(serverTime.now() - Date.now()).toBeGreaterThan(HOUR - 1_000)
})

it('tells listeners of a store only what changed', () => {
  const store = createStore(1)
  const listener = vi.fn()
  const stop = store.subscribe(listener)
  store.set(1)
  store.set(2)
  stop()
  store.set(3)
  expect(listener).toHaveBeenCalledTimes(1)
})
