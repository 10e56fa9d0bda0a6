import { describe, expect, it } from 'vitest'
import { readStandaloneEnvironment } from './environment.js'
import { BLOCKED_PORTS } from './ports.data.js'
import { tokenFor } from './token/main.js'

describe('a port that nobody may open', () => {
  it('is refused in one sentence, before anything starts', () => {
    const sentence = 'PORT is one that browsers and fetch refuse to open: set it to another value, or leave it out.'
    for (const port of BLOCKED_PORTS) {
      expect(() => readStandaloneEnvironment({ PORT: String(port) }), String(port)).toThrow(sentence)
    }
    expect(readStandaloneEnvironment({ PORT: '4130' }).port).toBe(4130)
  })

  it('is refused by fetch itself, each of them', async () => {
    for (const port of BLOCKED_PORTS) {
      const error: unknown = await fetch(`http://127.0.0.1:${port}`).catch((failure: unknown) => failure)
      expect(error instanceof Error && String(error.cause), String(port)).toContain('bad port')
    }
  })

  it('is told to who asks for a token there', async () => {
    const before = process.env.PORT
    process.env.PORT = '4190'
    try {
      await expect(tokenFor('ministry')).rejects.toThrow('PORT is one that browsers and fetch refuse to open')
    } finally {
      if (before === undefined) delete process.env.PORT
      else process.env.PORT = before
    }
  })
})
