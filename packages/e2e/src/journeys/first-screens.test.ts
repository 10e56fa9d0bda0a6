import { faultsOf } from '@vatsalya/testing/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  LANGUAGES,
  type Language,
  launchBrowser,
  signIn,
  visit,
  type WIDTHS,
} from '../harness/browser.js'

/** Where each account lands, and further pages that it works with. */
const PAGES: readonly (readonly [account: string | null, paths: readonly string[]])[] = [
  [null, ['/', '/posters', '/report-sighting', '/status']],
  ['police.pune', ['/cases', '/cases/reports', '/cases/reports/new', '/training']],
  ['home.pune', ['/institutions']],
  ['cwc.pune', ['/boards']],
  ['dcpo.pune', ['/cases', '/institutions', '/boards', '/insights']],
  ['state.maharashtra', ['/insights', '/institutions']],
  ['analyst', ['/insights']],
  ['training.nipccd', ['/training']],
  ['admin', ['/administration']],
  ['auditor', ['/administration/audit']],
]

/** Every account is looked at in one language and width; over all accounts every pair of the two comes up. */
const LOOKS: readonly (readonly [Language, keyof typeof WIDTHS])[] = [
  ['en', 'desk'],
  ['hi', 'phone'],
  ['ur', 'desk'],
  ['en', 'phone'],
  ['hi', 'desk'],
  ['ur', 'phone'],
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(PAGES.map(([account, paths], index) => ({ account, paths, look: LOOKS[index % LOOKS.length] })))(
  'pages of $account',
  ({ account, paths, look }) => {
    it(`are whole, accessible and quiet (${look?.join(', ')})`, async () => {
      const [language = 'en', size = 'desk'] = look ?? []
      const { page, troubles, close } = await visit(browser, { language, size })
      if (account) await signIn(page, account)
      for (const path of paths) {
        await page.goto(path)
        await page.locator('main h1').first().waitFor()
        await page.waitForLoadState('networkidle')
        expect(await page.locator('html').getAttribute('lang'), path).toBe(language)
        expect(await page.locator('html').getAttribute('dir'), path).toBe(language === 'ur' ? 'rtl' : 'ltr')
        expect(await faultsOf(page), path).toEqual([])
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
        expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0)
      }
      expect(troubles).toEqual([])
      await close()
    })
  },
)

describe('what every page says', () => {
  it.each(LANGUAGES)('in %s: that its data is made up', async (language) => {
    const { page, close } = await visit(browser, { language, size: 'phone' })
    await page.goto('/')
    await page.locator('main h1').first().waitFor()
    const words = { en: /made-up|demo/i, hi: /काल्पनिक|डेमो|नमूना|बनावटी/, ur: /فرضی|ڈیمو|نمونہ|بناوٹی/ }
    expect(await page.locator('body').textContent()).toMatch(words[language])
    await close()
  })
})
