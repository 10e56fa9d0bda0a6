import { expect, it } from 'vitest'
import { idempotencyKey, inputId, typedText } from './inputs.js'
import { rowLoader } from './loaders.js'

const ID = '018f0000-0000-7000-8000-00000000000a'

it.each(['Bus stand', 'പുണെ റെയിൽവേ സ്റ്റേഷൻ', 'حضرت نظام الدین', 'क्‍ष'])('takes text of any script: %s', (text) => {
  expect(typedText(1, 100).parse(` ${text} `)).toBe(text.normalize('NFC'))
})

it.each([
  ['turned direction', 'Pune \u202Eenup'],
  ['isolates', '\u2066Pune\u2069'],
  ['half a character', 'Pune \uD800'],
  ['nothing to see', '\u200B\u200B\u200B'],
  ['NUL', 'a\0b'],
])('refuses %s', (_, text) => {
  expect(typedText(1, 100).safeParse(text).success).toBe(false)
})

it('refuses keys of blanks, and knows ids in capitals', async () => {
  expect(idempotencyKey.safeParse('        ').success).toBe(false)
  expect(inputId.parse(ID.toUpperCase())).toBe(ID)
  const rows = rowLoader(
    async (ids) => ids.map((id) => ({ id })),
    ({ id }) => id,
  )
  expect(await Promise.all([rows.load(ID.toUpperCase()), rows.load(ID)])).toEqual([{ id: ID }, { id: ID }])
})
