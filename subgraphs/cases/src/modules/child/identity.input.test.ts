import { expect, it } from 'vitest'
import { personName } from './identity.input.js'

it.each(['Asha Kumari', 'अस्मिता', 'شاہ\u200Cنواز', 'ക്\u200Dഷ', 'അവന്\u200D', "D'Souza", 'S. K. Nair'])(
  'takes a name of any script: %s',
  (name) => {
    expect(personName.safeParse(name).success).toBe(true)
  },
)

it.each(['...', '\u200DAsha', 'As \u200Cha', 'As\u200D\u200Dha', 'Asha 2', '- / -'])('refuses %j', (name) => {
  expect(personName.safeParse(name).success).toBe(false)
})
