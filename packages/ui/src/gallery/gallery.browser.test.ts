import { type Browser, faultsOf, launchBrowser, type Page } from '@vatsalya/testing/browser'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serveGallery } from './serve.js'

const PARTS = ['list', 'record', 'clocks', 'fields', 'form', 'charts', 'citizen']
let browser: Browser
let close = async () => {}
let gallery: Awaited<ReturnType<typeof serveGallery>>

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

afterEach(() => close())

interface Look {
  readonly part: string
  readonly language?: string
  readonly theme?: string
  readonly width?: number
}

/** Opens a part of the gallery and notes whatever the browser complains about. */
async function open({ part, language = 'en', theme = 'light', width = 1440 }: Look) {
  const context = await browser.newContext({ viewport: { width, height: 768 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const audience = part === 'citizen' ? 'citizen' : 'office'
  await page.goto(`${gallery.url}?part=${part}&language=${language}&theme=${theme}&audience=${audience}`)
  await page.locator('main h1').waitFor()
  // A skeleton shows itself after 300 ms.
  if (part === 'list') await page.locator('.v-bone').first().waitFor()
  close = () => context.close()
  return { page, complaints }
}

const reachesOut = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Every language in both widths and both themes; not every one of the twelve, because axe takes a second a page. */
const LOOKS = [
  ['en', 1440, 'light'],
  ['en', 360, 'dark'],
  ['hi', 1440, 'dark'],
  ['hi', 360, 'light'],
  ['ur', 1440, 'light'],
  ['ur', 360, 'dark'],
] as const

describe.each(LOOKS)('%s, %d wide, %s', (language, width, theme) => {
  it.each(PARTS)('%s has no fault', async (part) => {
    const { page, complaints } = await open({ part, language, theme, width })
    expect(await faultsOf(page)).toEqual([])
    expect(await reachesOut(page)).toBeLessThanOrEqual(0)
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ur' ? 'rtl' : 'ltr')
    expect(complaints).toEqual([])
  })
})

it('opens lists, calendar, menu and dialog under the policy, in Urdu', async () => {
  const form = await open({ part: 'form', language: 'ur' })
  await form.page.getByRole('combobox').first().fill('aurang')
  await form.page.getByRole('option', { name: 'Chhatrapati Sambhajinagar' }).click()
  await form.page.locator('.v-date-open').click()
  expect(await form.page.getByRole('grid').getAttribute('aria-label')).toContain('مارچ')
  await form.page.keyboard.press('Escape')
  expect(form.complaints).toEqual([])
  await close()

  const record = await open({ part: 'record', language: 'ur' })
  await record.page.getByRole('button', { name: 'More' }).click()
  await record.page.getByRole('menuitem').first().click()
  await record.page.getByRole('button', { name: 'Release the poster' }).click()
  await record.page.getByRole('dialog').waitFor()
  await record.page.keyboard.press('Escape')
  await record.page.getByRole('button', { name: 'Say it' }).click()
  await record.page.getByText('The poster is released.').waitFor()
  expect(await record.page.getByRole('button', { name: 'بند کریں' }).count()).toBe(1)
  expect(await faultsOf(record.page)).toEqual([])
  expect(record.complaints).toEqual([])
})

it('moves the focus to what is to mend, and from there to the field', async () => {
  const { page, complaints } = await open({ part: 'form' })
  await page.getByRole('button', { name: 'Register' }).click()
  const summary = page.getByRole('alert')
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
  await summary.getByRole('link').click()
  expect(await page.getByRole('combobox').evaluate((element) => element === document.activeElement)).toBe(true)
  expect(complaints).toEqual([])
})

it('walks by j and k, opens by Enter, helps by ?, and lets the keys be switched off', async () => {
  const { page, complaints } = await open({ part: 'list' })
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#1$/)
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#0$/)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog')
  await help.getByText('Next row').waitFor()
  await help.getByRole('checkbox').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  expect(page.url()).toMatch(/#0$/)
  expect(complaints).toEqual([])
})

it('goes back by Esc from a record but not out of a form', async () => {
  const record = await open({ part: 'record' })
  await record.page.keyboard.press('Escape')
  await record.page.waitForURL(/#list$/)
  await close()

  const form = await open({ part: 'form' })
  const before = form.page.url()
  await form.page.keyboard.press('Escape')
  expect(form.page.url()).toBe(before)
})

it('is as high before its bricks come as after', async () => {
  const { page } = await open({ part: 'list' })
  const [filled, waiting] = await page
    .locator('.v-river-columns')
    .evaluateAll((all) => all.map((each) => each.clientHeight))
  expect(waiting).toBe(filled)
})

it('opens a row wherever it is pressed, and filters by a column of the river', async () => {
  const { page } = await open({ part: 'list', width: 360 })
  // The link's own area covers the row, so the mouse is moved there itself.
  const row = page.locator('.v-work-time').nth(2)
  await row.scrollIntoViewIfNeeded()
  const time = await row.boundingBox()
  await page.mouse.click((time?.x ?? 0) + 5, (time?.y ?? 0) + 5)
  await page.waitForURL(/#2$/)
  const passed = page.getByRole('button', { name: /limits? passed/ })
  await passed.click()
  expect(await passed.getAttribute('aria-pressed')).toBe('true')
  expect(await page.locator('.v-river').first().locator('.v-river-column:visible').count()).toBe(7)
})

it('tells the same figures as a table, and hands them out as files', async () => {
  const { page, complaints } = await open({ part: 'charts' })
  const chart = page.getByRole('figure', { name: 'Maharashtra registers the most.' })
  const [svg] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: /SVG/ }).click()])
  expect(svg.suggestedFilename()).toBe('chart.svg')
  await chart.getByRole('button', { name: 'As a table' }).press('t')
  await chart.getByRole('rowheader', { name: 'Bihar' }).waitFor()
  const home = page.getByRole('columnheader', { name: 'Home' })
  await home.click()
  await home.click()
  expect(await home.getAttribute('aria-sort')).toBe('descending')
  expect(complaints).toEqual([])
})
