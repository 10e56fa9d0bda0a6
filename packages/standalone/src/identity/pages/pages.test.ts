import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '../password.js'
import { escapeHtml } from './html.js'
import { PAGE_LANGUAGES, pageLanguage, TEXTS } from './texts.js'

describe('the sign-in pages', () => {
  it('have every text in every language', () => {
    const keys = Object.keys(TEXTS.en).sort()
    for (const language of PAGE_LANGUAGES) {
      expect(Object.keys(TEXTS[language]).sort()).toEqual(keys)
      for (const text of Object.values(TEXTS[language])) expect(String(text).trim()).not.toBe('')
    }
  })

  it('take the first language that they speak', () => {
    expect(pageLanguage(['fr-FR', 'ur-IN', 'hi'])).toBe('ur')
    expect(pageLanguage(['HI_in'])).toBe('hi')
    expect(pageLanguage(['', 'ta'])).toBe('en')
  })

  it('escape the five signs', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
  })
})

describe('passwords', () => {
  it('are kept as salted hashes and recognised in any composition', async () => {
    const hash = await hashPassword('पुणे-é')
    expect(hash).not.toBe(await hashPassword('पुणे-é'))
    expect(await verifyPassword('पुणे-é', hash)).toBe(true)
    expect(await verifyPassword('पुणे-e', hash)).toBe(false)
    expect(await verifyPassword('x'.repeat(201), hash)).toBe(false)
    expect(await verifyPassword('x', 'plain$x')).toBe(false)
  })
})
