import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, flawsOf, launchBrowser, type Page, visit } from '../harness/browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Fills the four sections up to the last, as somebody at a station would. */
async function tell(page: Page): Promise<void> {
  await page.getByText('Just now').click()
  await page.getByRole('combobox', { name: /District/ }).fill('Pune')
  await page.getByRole('option', { name: /Pune/ }).first().click()
  await page.getByRole('textbox', { name: /Place/ }).fill('Railway station, platform 2')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page
    .getByRole('textbox', { name: /What did you see/ })
    .fill('A girl alone with a blue school bag, asking for the train to Patna.')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: /Your name/ }).waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText(/I tell this in good faith/).click()
}

describe('somebody who has seen a child', () => {
  it('reports it on a phone without signing in, gets a number, and reads by it where the report stands', async () => {
    const window = await visit(browser, { size: 'phone' })
    const { page, troubles, settled } = window
    await page.goto('/')
    // The navigation of the header has a link of the same name; which of the two comes first is a matter of luck.
    await page
      .locator('main')
      .getByRole('link', { name: /I have seen a child/ })
      .click()
    await page.getByRole('heading', { level: 1, name: 'I have seen a child' }).waitFor()
    await tell(page)
    expect(await flawsOf(window)).toEqual([])
    await page.getByRole('button', { name: 'Send the report' }).click()
    await page.getByRole('heading', { name: 'Your report has arrived' }).waitFor({ timeout: 90_000 })
    const reference = (await page.locator('main bdi', { hasText: /^KP-/ }).textContent()) ?? ''
    expect(reference).toMatch(/^KP(-[0-9A-Z]{4}){3}$/)
    expect(await flawsOf(window)).toEqual([])

    await page.getByRole('link', { name: 'See what became of it' }).click()
    await page.getByRole('textbox', { name: /Number of your report/ }).fill(reference)
    await page.getByRole('button', { name: 'Show' }).click()
    const stages = page.getByRole('status').filter({ hasText: reference })
    expect(await stages.locator('[aria-current="step"]').textContent()).toMatch(/Received|Being checked/)
    await settled()
    expect(await flawsOf(window)).toEqual([])

    // One letter wrong is nobody's report.
    const wrong = reference.slice(0, -1) + (reference.endsWith('2') ? '3' : '2')
    await page.getByRole('textbox', { name: /Number of your report/ }).fill(wrong)
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText('No report has this number').waitFor()
    expect(troubles).toEqual([])
  })

  it('is told at the field what is missing, and loses nothing', async () => {
    const { page, troubles } = await visit(browser, { size: 'phone' })
    await page.goto('/report-sighting')
    await page.getByRole('textbox', { name: /Place/ }).fill('Bus stand')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Choose the district from the list.').first().waitFor()
    expect(await page.getByRole('textbox', { name: /Place/ }).inputValue()).toBe('Bus stand')
    expect(troubles).toEqual([])
  })

  it('whose own child is missing, is told what to do now, in the language of the telephone', async () => {
    const window = await visit(browser, { language: 'ur', size: 'phone' })
    const { page, troubles, settled } = window
    await page.goto('/')
    await page.locator('main a[href="/child-missing"]').click()
    await settled()
    expect(await page.locator('main ol > li').count()).toBe(6)
    expect(await page.locator('main').textContent()).toContain('112')
    expect(await flawsOf(window)).toEqual([])
    expect(troubles).toEqual([])
  })
})
