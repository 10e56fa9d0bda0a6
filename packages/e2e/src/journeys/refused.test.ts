import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, launchBrowser, signIn, visit } from '../harness/browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe("another post's module", () => {
  it('is refused by its address, and none of its code is loaded', async () => {
    const { page, troubles, settled } = await visit(browser)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await signIn(page, 'home.pune')
    await page.goto('/administration')
    await page.getByRole('heading', { name: 'This page is not part of your post' }).waitFor()
    await settled()
    expect(loaded.filter((path) => path.startsWith('/mfe/administration/'))).toEqual([])
    expect(loaded.filter((path) => path.startsWith('/mfe/institutions/'))).not.toEqual([])
    expect(await page.locator('main').textContent()).not.toMatch(/Appoint/)
    expect(troubles).toEqual([])
  })

  it('is a sign-in page to strangers', async () => {
    const { page, troubles } = await visit(browser)
    await page.goto('/cases')
    await page.getByRole('heading', { name: 'Sign in to open this page' }).waitFor()
    expect(await page.locator('body').textContent()).not.toMatch(/Register a missing child/)
    expect(troubles).toEqual([])
  })
})
