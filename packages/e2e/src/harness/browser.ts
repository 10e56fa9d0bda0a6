import { type Browser, type BrowserContext, faultsOf, launchBrowser, type Page } from '@vatsalya/testing/browser'
import { expect, inject, onTestFinished } from 'vitest'
import type {} from './global-setup.js'

export const LANGUAGES = ['en', 'hi', 'ur'] as const

export type Language = (typeof LANGUAGES)[number]

/** A narrow phone and an office screen. */
export const WIDTHS = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } } as const

/** The slowest page on a busy machine; a condition that holds sooner is seen within a tenth of a second. */
const PATIENCE_MS = 30_000

/** Makes a policy violation a line of the console, so that one list has everything. */
const TELL_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`

/** One person's browser window, with everything that went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught exceptions, policy violations, requests that failed or were refused, so far. */
  readonly troubles: string[]
  /** Waits until the page has its heading, shows no skeleton and asks nothing more. */
  settled(): Promise<void>
}

/**
 * Opens a window on the portal, for the test that runs. Troubles are collected from the first byte on. Where the test
 * fails, the log says what the window showed.
 */
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
  context.setDefaultTimeout(PATIENCE_MS)
  await context.addInitScript(TELL_VIOLATIONS)
  const page = await context.newPage()
  const { troubles, asking } = listen(page)
  const busy = () =>
    page
      .locator('main h1:visible')
      .count()
      .then(async (headings) => headings === 0 || asking.size > 0 || (await page.locator('.v-skeleton').count()) > 0)
  const settled = async () => {
    // Twice in a row: between two questions of one page there is a moment without any.
    let calm = 0
    await expect
      .poll(
        async () => {
          calm = (await busy().catch(() => true)) ? 0 : calm + 1
          return calm > 1
        },
        { timeout: PATIENCE_MS, interval: 100, message: 'the page never came to rest' },
      )
      .toBe(true)
  }
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(await lastWords(page, troubles))
    await context.close()
  })
  return { page, context, troubles, settled }
}

async function lastWords(page: Page, troubles: readonly string[]): Promise<string> {
  const shown = await page
    .locator('body')
    .ariaSnapshot({ timeout: 2_000 })
    .catch(() => '(nothing)')
  return [page.url(), ...troubles, shown].join('\n')
}

function listen(page: Page): { troubles: string[]; asking: Set<unknown> } {
  const troubles: string[] = []
  const asking = new Set<unknown>()
  page.on('console', (message) => {
    const { pathname } = new URL(message.location().url || 'about:blank')
    // The browser asks for this by itself, now and then, on a page that names no icon.
    if (message.type() === 'error' && pathname !== '/favicon.ico') {
      troubles.push(`console: ${message.text()} (${pathname})`)
    }
  })
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`))
  page.on('request', (request) => asking.add(request))
  page.on('requestfinished', (request) => asking.delete(request))
  page.on('requestfailed', (request) => {
    asking.delete(request)
    const reason = request.failure()?.errorText ?? ''
    // Chromium's word for what a person left before it came.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`request: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`answer: ${response.status()} ${response.url()}`)
  })
  return { troubles, asking }
}

/** Signs in by the form, as a person does, and waits for the first screen of the post. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/auth/sign-in?return=/start')
  await page.locator('input[name="account"]').fill(account)
  await page.locator('input[name="password"]').fill(`${account}-demo`)
  await page.locator('button').first().click()
  await page.waitForURL((url) => !/^\/(oidc|auth|start)/.test(url.pathname))
  await page.locator('main h1').first().waitFor()
}

/** What is wrong with a page that has come to rest: what axe finds, and what sticks out of the window. */
export async function flawsOf({ page, settled }: Visit): Promise<string[]> {
  await settled()
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
  return [...(await faultsOf(page)), ...(over > 0 ? [`the page is ${over} px wider than the window`] : [])]
}

/**
 * What is wrong with a page in every language and on both screens: one person, who changes the language and turns to the
 * other screen, as people do.
 */
export async function flawsOfLooks(browser: Browser, account: string, path: string): Promise<string[]> {
  const window = await visit(browser, { size: 'phone' })
  const { page, troubles } = window
  await signIn(page, account)
  await page.goto(path)
  const flaws: string[] = []
  for (const language of LANGUAGES) {
    await page.locator('.shell-controls select:has(option[value="en"])').selectOption(language)
    await page.locator(`html[lang="${language}"]`).waitFor()
    for (const [size, room] of Object.entries(WIDTHS)) {
      await page.setViewportSize(room)
      flaws.push(...(await flawsOf(window)).map((flaw) => `${language} ${size}: ${flaw}`))
    }
  }
  return [...flaws, ...troubles]
}

export { type Browser, launchBrowser, type Page }
