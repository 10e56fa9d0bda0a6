import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, flawsOf, launchBrowser, type Page, signIn, type Visit, visit } from '../harness/browser.js'
import { portrait, secretsIn } from '../harness/portrait.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const BASIS = 'The mother asked for it at the station and signed the form.'

/** Types a day into a date field part by part, as its label asks for it: day, month, year. */
async function typeDay(page: Page, label: string, day: Date): Promise<void> {
  const digits = day.toLocaleDateString('en-GB', { timeZone: 'Asia/Kolkata' }).replaceAll('/', '')
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click()
  await page.keyboard.type(digits)
}

async function fillRegister(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.locator('main').getByText('Girl', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Age in years' }).fill('9')
  await typeDay(page, 'Last seen on', new Date(Date.now() - 86_400_000))
  await page.getByRole('combobox', { name: /District where last seen/ }).fill('Pune')
  await page.getByRole('option', { name: /Pune/ }).first().click()
  await page.getByRole('textbox', { name: 'Place' }).fill('Market yard, gate 3')
  await page.getByRole('textbox', { name: 'Wearing' }).fill('Yellow frock, red slippers')
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add a photo' }).click()
  await (await chosen).setFiles({ name: 'child.jpg', mimeType: 'image/jpeg', buffer: await portrait() })
  await page.getByText('The photo goes with the report.').waitFor()
}

/** Takes the report that is shown to its next stage. */
async function move({ page, settled }: Visit, act: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await settled()
}

describe('an officer of a police station', () => {
  it('searches, registers a missing child with its photo, and its poster is public until the child is traced', async () => {
    // Names have no digits.
    const name = `Meenakshi ${[...String(Date.now())].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`
    const officer = await visit(browser)
    const { page } = officer
    await signIn(page, 'police.pune')
    await page.goto('/cases/reports/new')
    await fillRegister(page, name)
    await page
      .getByText(/Nobody on record resembles this child|This is the same child/)
      .first()
      .waitFor()
    expect(await flawsOf(officer)).toEqual([])
    await page.getByRole('button', { name: 'Register', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
    await officer.settled()
    expect(await page.getByRole('button', { name: 'Release a poster' }).getAttribute('aria-disabled')).toBe('true')

    await page.getByRole('button', { name: 'Register FIR' }).click()
    await page.getByRole('textbox', { name: 'FIR number' }).fill('118/2026')
    await page.getByRole('dialog').getByRole('button', { name: 'Register FIR' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await officer.settled()
    await page.getByRole('button', { name: 'Release a poster' }).click()
    await page.getByRole('textbox', { name: 'Basis of the release' }).fill(BASIS)
    await page.getByRole('button', { name: 'Release', exact: true }).click()
    await page.getByRole('button', { name: 'Withdraw the poster' }).waitFor()
    expect(await flawsOf(officer)).toEqual([])

    const stranger = await visit(browser, { size: 'phone' })
    await stranger.page.goto('/posters?state=IN-MH')
    const open = stranger.page.getByRole('link', { name })
    await open.waitFor()
    await open.click()
    await stranger.page.getByRole('heading', { level: 1, name }).waitFor()
    const photo = stranger.page.getByRole('img', { name: `Photo of ${name}` })
    await photo.waitFor()
    await expect
      .poll(() => stranger.page.evaluate<number>(`document.querySelector('main img')?.naturalWidth ?? 0`))
      .toBeGreaterThan(0)
    const link = (await photo.getAttribute('src')) ?? ''
    expect(await secretsIn(await (await stranger.context.request.get(link)).body())).toEqual([])
    expect(await flawsOf(stranger)).toEqual([])
    expect(await stranger.page.locator('main').textContent()).not.toMatch(/Market yard/)

    await move(officer, 'Begin the search', 'Two constables ask at the market and the station.')
    await move(officer, 'Record as traced', 'Found at her aunt, seen by the officer in person.')

    await expect.poll(async () => (await stranger.context.request.get(link)).status()).toBe(410)
    await stranger.page.reload()
    await stranger.page.getByRole('heading', { name: 'This poster is not out any more' }).waitFor()
    await stranger.page.goto('/posters?state=IN-MH')
    await stranger.settled()
    expect(await stranger.page.getByRole('link', { name }).count()).toBe(0)
    expect([...officer.troubles, ...stranger.troubles]).toEqual([])
  })
})
