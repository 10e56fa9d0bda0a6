import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, faultsOf, launchBrowser } from './browser.js'

let browser: Browser
const environment = { ...process.env }

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('runs a page, with a font, and leaves our environment alone', async () => {
  const page = await browser.newPage()
  await page.setContent('<!doctype html><html lang="en"><title>Vatsalya</title><main><h1 id="a">Vatsalya</h1></main>')
  expect(await page.title()).toBe('Vatsalya')
  expect((await page.locator('#a').boundingBox())?.height).toBeGreaterThan(10)
  expect(process.env).toEqual(environment)
})

it('finds what axe finds', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.setContent('<!doctype html><title>x</title><main><h1>x</h1><input></main>')
  expect((await faultsOf(page)).map((fault) => fault.split(':')[0])).toEqual(['html-has-lang', 'label'])
})
