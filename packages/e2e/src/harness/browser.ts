import { type Browser, type BrowserContext, launchBrowser, type Page } from '@vatsalya/testing/browser'
import { inject } from 'vitest'
import type {} from './global-setup.js'

export const LANGUAGES = ['en', 'hi', 'ur'] as const

export type Language = (typeof LANGUAGES)[number]

/** A narrow phone and an office screen. */
export const WIDTHS = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } } as const

/** One person's browser window, with everything that went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught exceptions and policy violations so far. */
  readonly troubles: string[]
  close(): Promise<void>
}

/** Opens a window on the portal. Troubles are collected from the first byte on. */
export async function visit(
  browser: Browser,
  options: { language?: Language; size?: keyof typeof WIDTHS; script?: boolean } = {},
): Promise<Visit> {
  const { origin } = inject('portal')
  const { language = 'en', size = 'desk', script = true } = options
  const context = await browser.newContext({
    baseURL: origin,
    viewport: WIDTHS[size],
    locale: `${language}-IN`,
    timezoneId: 'Asia/Kolkata',
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  })
  const troubles: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`))
  return { page, context, troubles, close: () => context.close() }
}

/** Signs in by the form, as a person does, and waits for the first screen of the post. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/auth/sign-in?return=/')
  await page.locator('input[name="account"]').fill(account)
  await page.locator('input[name="password"]').fill(`${account}-demo`)
  await page.locator('button').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/oidc') && !url.pathname.startsWith('/auth'))
  await page.locator('main h1').first().waitFor()
}

export { type Browser, launchBrowser, type Page }
