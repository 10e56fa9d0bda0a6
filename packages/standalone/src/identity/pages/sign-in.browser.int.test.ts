import { type Browser, faultsOf, launchBrowser, type Page } from '@vatsalya/testing/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IdentityHarness, startIdentity } from '../identity.harness.js'

let identity: IdentityHarness
let browser: Browser

beforeAll(async () => {
  identity = await startIdentity()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await identity.close()
})

async function open(language: string, options: { dark?: boolean } = {}): Promise<{ page: Page; said: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    colorScheme: options.dark ? 'dark' : 'light',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  const query = new URLSearchParams({
    client_id: 'vatsalya-token',
    response_type: 'code',
    redirect_uri: `${identity.origin}/auth/token-callback`,
    scope: 'openid',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
    ui_locales: language,
  })
  await page.goto(`${identity.origin}/oidc/auth?${query}`)
  return { page, said }
}

describe('the sign-in page in a browser', () => {
  it.each(['en', 'hi', 'ur'])('has no fault of access in %s, light and dark, and fits 360 px', async (language) => {
    for (const dark of [false, true]) {
      const { page, said } = await open(language, { dark })
      expect(await faultsOf(page)).toEqual([])
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect(width).toBeLessThanOrEqual(360)
      expect(said).toEqual([])
      await page.context().close()
    }
  })

  it('signs in by keyboard, says what is wrong, keeps the language', async () => {
    const { page } = await open('hi')
    await page.getByRole('link', { name: 'police.pune' }).press('Enter')
    await page.waitForURL(/account=police.pune/)
    expect(await page.getByLabel('खाता').inputValue()).toBe('police.pune')
    await page.getByLabel('पासवर्ड').fill('nonsense')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('hi')
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel('पासवर्ड').fill('police.pune-demo')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/auth\/token-callback\?code=/)
    await page.context().close()
  })

  it('asks again for the password, though the same browser has just signed in, and lets another person in', async () => {
    const { page } = await open('en')
    for (const [turn, account] of ['analyst', 'analyst', 'auditor'].entries()) {
      await page.getByLabel('Account').fill(account)
      await page.getByLabel('Password').fill(`${account}-demo`)
      const address = page.url()
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.waitForURL(/code=/)
      expect(address).toContain('/oidc/interaction/')
      if (turn < 2) {
        const query = new URLSearchParams({
          client_id: 'vatsalya-token',
          response_type: 'code',
          redirect_uri: `${identity.origin}/auth/token-callback`,
          scope: 'openid',
          code_challenge: 'a'.repeat(43),
          code_challenge_method: 'S256',
        })
        await page.goto(`${identity.origin}/oidc/auth?${query}`)
      }
    }
    await page.context().close()
  })

  it('goes back without signing in', async () => {
    const { page } = await open('en')
    await page.getByRole('button', { name: 'Back without signing in' }).click()
    await page.waitForURL(/error=access_denied/)
    await page.context().close()
  })
})
