import { describe, expect, it } from 'vitest'
import { returnPath } from './return-path.js'

const ORIGIN = 'https://portal.example'

describe('the way back after signing in', () => {
  it.each(['/', '/cases', '/cases?tab=2#notes', '/cases/%E0%A4%B9'])('keeps %s', (path) => {
    expect(returnPath(path, ORIGIN)).toBe(path)
  })

  it.each([
    undefined,
    ['/cases'],
    '',
    'cases',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/cases/..//evil.example',
    'javascript:alert(1)',
    '/auth/sign-in',
    '/auth/../auth/callback',
    '/oidc/session/end',
    `/${'a'.repeat(3000)}`,
  ])('turns %j into the first page', (path) => {
    expect(returnPath(path, ORIGIN)).toBe('/')
  })
})
