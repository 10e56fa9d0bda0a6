import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, launchBrowser, signIn, visit } from '../harness/browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('somebody who has seen a child', () => {
  it('is told at the field what is missing, and loses nothing', async () => {
    const { page, close } = await visit(browser, { size: 'phone' })
    await page.goto('/report-sighting')
    await page.getByRole('textbox', { name: /Place/ }).fill('Bus stand')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Choose the district from the list.').first().waitFor()
    expect(await page.getByRole('textbox', { name: /Place/ }).inputValue()).toBe('Bus stand')
    await close()
  })
})

describe("another post's module", () => {
  it('is refused by its address, and none of its code is loaded', async () => {
    const { page, troubles, close } = await visit(browser)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await signIn(page, 'home.pune')
    await page.goto('/administration')
    await page.locator('main h1').first().waitFor()
    expect(loaded.filter((path) => path.startsWith('/mfe/administration/'))).toEqual([])
    expect(await page.locator('main').textContent()).not.toMatch(/Appoint/)
    expect(troubles).toEqual([])
    await close()
  })

  it('is a sign-in page to strangers', async () => {
    const { page, close } = await visit(browser)
    await page.goto('/cases')
    await page.locator('main h1, form input[name="account"]').first().waitFor()
    expect(await page.locator('body').textContent()).not.toMatch(/Register a missing child/)
    await close()
  })
})
