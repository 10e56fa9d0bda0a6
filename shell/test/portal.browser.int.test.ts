import { type Browser, faultsOf, launchBrowser, type Page } from '@vatsalya/testing/browser'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { NOBODY, sessionOf, startTestPortal, type TestPortal } from './portal.harness.js'

let browser: Browser
let portal: TestPortal
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  portal = await startTestPortal()
})
afterAll(async () => {
  await browser.close()
  await portal.close()
})

beforeEach(async () => {
  Object.assign(portal.faults, { session: NOBODY, slow: null, gone: null, changed: null })
  portal.asked.length = 0
  page = await (await browser.newContext({ locale: 'en-IN' })).newPage()
  complaints = []
  page.on('console', (message) => {
    // The graph of this harness is away, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('503')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
})
afterEach(() => page.context().close())

const open = (path: string) => page.goto(portal.origin + path)
const heading = () => page.locator('#outlet h1').first().textContent()

it('shows the public page to anybody, under the strict policy, and nothing that axe finds', async () => {
  await open('/')
  expect(await heading()).toBe('What do you want to do?')
  expect(await page.locator('.shell-demo').textContent()).toContain('No person here is real')
  expect(await faultsOf(page)).toEqual([])
  expect(complaints).toEqual([])
})

it('lands a post on its first screen, shows its modules, and loads the code of that one only', async () => {
  portal.faults.session = sessionOf('DCPO')
  await open('/start')
  expect(await heading()).toBe('Today')
  expect(new URL(page.url()).pathname).toBe('/cases')
  const modules = await page.locator('.shell-modules a').allTextContents()
  expect(modules).toEqual(['Cases', 'Institutions', 'Boards', 'Training', 'Insights'])
  expect(portal.asked.filter((path) => path.startsWith('/mfe/') && !path.startsWith('/mfe/cases/'))).toEqual([])
  expect(complaints).toEqual([])
})

it('goes from module to module, back and forth, and leaves no style behind', async () => {
  portal.faults.session = sessionOf('DCPO')
  await open('/cases')
  await page.getByRole('link', { name: 'Boards' }).click()
  await page.getByRole('heading', { name: /Committees and Boards/ }).waitFor()
  const sheets = await page
    .locator('link[rel=stylesheet][href^="/mfe/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(sheets.every((href) => href.startsWith('/mfe/boards/'))).toBe(true)
  expect(await page.locator('.shell-module').count()).toBe(1)
  await page.goBack()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  expect(complaints).toEqual([])
})

it('refuses a module that is not of the post, and asks a stranger to sign in', async () => {
  portal.faults.session = sessionOf('CCI_SUPERINTENDENT')
  await open('/administration')
  expect(await heading()).toBe('This page is not part of your post')
  expect(portal.asked.some((path) => path.startsWith('/mfe/administration'))).toBe(false)
  portal.faults.session = NOBODY
  await open('/cases/found?x=1')
  expect(await heading()).toBe('Sign in to open this page')
  const signIn = page.locator('#outlet').getByRole('link', { name: 'Sign in' })
  expect(await signIn.getAttribute('href')).toBe('/auth/sign-in?return=%2Fcases%2Ffound%3Fx%3D1&lang=en')
})

it('speaks Urdu from right to left, and Hindi, without loading the page anew', async () => {
  await open('/')
  await page.getByLabel('Language').selectOption('ur')
  await page.getByRole('heading', { name: 'آپ کیا کرنا چاہتے ہیں؟' }).waitFor()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await page.getByLabel('زبان').selectOption('hi')
  await page.getByRole('heading', { name: 'आप क्या करना चाहते हैं?' }).waitFor()
  await page.reload()
  expect(await heading()).toBe('आप क्या करना चाहते हैं?')
  expect(await faultsOf(page)).toEqual([])
  expect(complaints).toEqual([])
})

it('acts in another post by one click, or one key', async () => {
  portal.faults.session = sessionOf('DCPO', 'MINISTRY')
  await open('/cases')
  const posts = page.getByRole('group', { name: 'Acting as' }).getByRole('button')
  expect(await posts.evaluateAll((buttons) => buttons.map((each) => each.getAttribute('aria-pressed')))).toEqual([
    'true',
    'false',
  ])
  expect(await faultsOf(page)).toEqual([])
  await posts.nth(1).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/insights')
  await expect.poll(heading).not.toBe('Today')
})

it.each([
  ['is not there', { gone: '/mfe/boards/' }],
  ['is not what was built', { changed: '/mfe/boards/' }],
])('keeps the rest working when the code of a module %s, and opens it on the next try', async (_what, fault) => {
  Object.assign(portal.faults, { session: sessionOf('DCPO'), ...fault })
  await open('/boards')
  await page.getByRole('heading', { name: 'Boards could not be opened' }).waitFor({ timeout: 3_000 })
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  Object.assign(portal.faults, { gone: null, changed: null })
  await page.getByRole('link', { name: 'Boards' }).click()
  await page.getByRole('heading', { name: /Committees and Boards/ }).waitFor()
})

it('says within three seconds that a module is slow, lets one go on, and shows it when it comes', async () => {
  portal.faults.session = sessionOf('DCPO')
  portal.faults.slow = { path: '/mfe/boards/entry', ms: 6_000 }
  await open('/cases')
  await page.getByRole('link', { name: 'Boards' }).click()
  await page.getByRole('heading', { name: 'Boards takes longer than usual' }).waitFor({ timeout: 3_000 })
  await page.getByRole('link', { name: 'Training' }).click()
  await page.getByRole('heading', { name: 'Training: the figures' }).waitFor({ timeout: 2_000 })
  await page.getByRole('link', { name: 'Boards' }).click()
  await page.getByRole('heading', { name: /Committees and Boards/ }).waitFor({ timeout: 8_000 })
  expect(await page.locator('#outlet h1').count()).toBe(1)
})

it('runs no script that somebody smuggled into the page', async () => {
  await open('/')
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.smuggled = 1">')
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
})
