import { DEMO_ACCOUNTS } from '@vatsalya/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  flawsOf,
  type Language,
  launchBrowser,
  signIn,
  type Visit,
  visit,
  WIDTHS,
} from '../harness/browser.js'

/** Every post is looked at on a phone in one of these, and then, switched by hand, in English on an office screen. */
const ON_THE_PHONE: readonly Language[] = ['ur', 'hi']

/** One account of each role: two of the same role see the same pages, of other districts. */
const POSTS = DEMO_ACCOUNTS.filter(
  ({ role }, index) => DEMO_ACCOUNTS.findIndex((other) => other.role === role) === index,
).map(({ account }) => account)

const MADE_UP = { en: /No person here is real/, hi: /नमूना|वास्तविक|असली|काल्पनिक/, ur: /حقیقی نہیں/ }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** These two hold most modules; the first page of each is the same room for other posts. */
const WALKED = new Set(['ministry', 'dcpo.pune'])

/** What is wrong with the page that the window shows. */
async function look(window: Visit, language: Language): Promise<string[]> {
  const { page } = window
  const wrong = await flawsOf(window)
  const notice = await page.locator('.shell-demo:visible').textContent()
  if (!MADE_UP[language].test(notice ?? '')) wrong.push('it does not say that its data is made up')
  const direction = await page.locator('html').getAttribute('dir')
  if (direction !== (language === 'ur' ? 'rtl' : 'ltr')) wrong.push(`it runs ${direction}`)
  return wrong.map((flaw) => `${new URL(page.url()).pathname} in ${language}: ${flaw}`)
}

/** Goes to the first page of each module that the header offers, and says what is wrong there. */
async function walk(window: Visit, language: Language): Promise<string[]> {
  const { page } = window
  const modules = page.locator('.shell-modules a')
  const flaws: string[] = []
  for (let index = 0; index < (await modules.count()); index += 1) {
    const path = (await modules.nth(index).getAttribute('href')) ?? ''
    // A module may lead on at once to the page that the post needs first.
    const isThere = (url: URL) => url.pathname === path || url.pathname.startsWith(`${path}/`)
    if (isThere(new URL(page.url()))) continue
    await modules.nth(index).click()
    await page.waitForURL(isThere)
    flaws.push(...(await look(window, language)))
  }
  return flaws
}

describe('the first screen of every post', () => {
  it.each([null, ...POSTS].map((account, index) => ({ account, index })))(
    'is whole, readable and quiet for $account',
    async ({ account, index }) => {
      const language = ON_THE_PHONE[index % ON_THE_PHONE.length] ?? 'ur'
      const window = await visit(browser, { language, size: 'phone' })
      const { page, troubles } = window
      await (account ? signIn(page, account) : page.goto('/'))
      const flaws = await look(window, language)
      await page.setViewportSize(WIDTHS.desk)
      await page.locator('.shell-controls select:has(option[value="en"])').selectOption('en')
      await page.locator('html[lang="en"]').waitFor()
      flaws.push(...(await look(window, 'en')))
      if (account && WALKED.has(account)) flaws.push(...(await walk(window, 'en')))
      expect([...flaws, ...troubles]).toEqual([])
    },
  )
})
