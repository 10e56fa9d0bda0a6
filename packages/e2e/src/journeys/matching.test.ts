import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  flawsOf,
  LANGUAGES,
  launchBrowser,
  type Page,
  signIn,
  type Visit,
  visit,
  WIDTHS,
} from '../harness/browser.js'
import { childUnderSearch, dayBefore } from '../harness/case.harness.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const FACTS = 'The father names the burn on the hand and the shop at the corner.'

/** Reads the page again until the machine, which compares right after each record, has put the pair there. */
async function untilCandidate({ page, settled }: Visit, name: RegExp) {
  const link = page.locator('main').getByRole('link', { name })
  await expect
    .poll(
      async () => {
        await settled()
        if ((await link.count()) > 0) return true
        await page.reload()
        return false
      },
      { timeout: 60_000, interval: 1_000, message: 'the machine has found no such candidate' },
    )
    .toBe(true)
  return link.first()
}

/** Gives the verdict "the same child" by its key, with the facts that it rests on. */
async function confirmByKey({ page, settled }: Visit) {
  await settled()
  await page.locator('main h1').first().waitFor()
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Facts it rests on' }).fill(FACTS)
  await dialog.getByRole('button', { name: 'Confirm: the same child' }).click()
  await dialog.waitFor({ state: 'detached' })
  await settled()
}

/** Records a found child by the form, in the words and the spelling of the station that found it. */
async function recordFound(page: Page) {
  const main = page.locator('main')
  await page.getByRole('button', { name: /Found by/ }).click()
  await page.getByRole('option', { name: 'Railways' }).click()
  await page.getByRole('combobox', { name: /District where found/ }).fill('Kamrup Metro')
  await page
    .getByRole('option', { name: /Kamrup Metro/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Place', exact: true }).fill('Platform 1')
  await page
    .getByRole('textbox', { name: 'How the child was found' })
    .fill('Slept in a carriage that was to be cleaned.')
  await main.getByText('Boy', { exact: true }).click()
  await page.getByRole('textbox', { name: /Age in years/ }).fill('9')
  await page.getByRole('textbox', { name: /Name, as the child tells it/ }).fill('মৃত্যুঞ্জয়')
  await page.getByRole('textbox', { name: /Languages spoken/ }).fill('Maithili')
  await page.getByRole('textbox', { name: /Height and build/ }).fill('124 cm')
  await page.getByRole('textbox', { name: /Marks/ }).fill('Burn on right hand, til on left cheek')
  await page.getByRole('textbox', { name: /Home, as the child tells it/ }).fill('Danapur, Pattna, Bihar')
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await page.waitForURL(/\/cases\/found\/[0-9a-f-]{36}$/)
}

describe('a boy who is missing in Patna', () => {
  it('is found in Guwahati, brought together by the machine, confirmed by both offices, and traced', async () => {
    const reportId = await childUnderSearch('police.patna', {
      sex: 'BOY',
      ageYears: 9,
      missingSince: dayBefore(33),
      lastSeenDistrictCode: '212',
      lastSeenPlace: 'Ghat of the sample',
      identity: {
        name: 'Mrityunjay Kalpit',
        identifyingMarks: ['Burn mark on the right hand', 'Mole on the left cheek'],
        physique: 'About 123 cm',
        languages: ['Maithili'],
        address: 'Danapur, Patna',
        guardians: [{ name: 'Harinandan Kalpit', relation: 'Father' }],
      },
    })
    const guwahati = await visit(browser)
    await signIn(guwahati.page, 'police.guwahati')
    await guwahati.page.goto('/cases/found/new')
    await recordFound(guwahati.page)
    await (await untilCandidate(guwahati, /Patna → Kamrup Metro/)).click()
    await guwahati.page.waitForURL(/\/cases\/matches\/[0-9a-f-]{36}$/)
    const pair = new URL(guwahati.page.url()).pathname
    await guwahati.page.getByRole('heading', { level: 1, name: /of 100 such pairs are the same child/ }).waitFor()
    // What the other office has not agreed to show is kept back, and said to be.
    const main = guwahati.page.locator('main')
    await main.getByText('Address and day of birth are shown when the other office agrees.').waitFor()
    expect(await main.textContent()).toContain('Mrityunjay')
    expect(await main.textContent()).not.toContain('Danapur, Patna')
    expect(await flawsOf(guwahati)).toEqual([])
    await confirmByKey(guwahati)

    // The first page of the other office names it, and its telephone shows it.
    const patna = await visit(browser, { size: 'phone' })
    await signIn(patna.page, 'police.patna')
    await patna.page.getByText(/match(es)? waits? for this post/).waitFor()
    await patna.page.goto(pair)
    await patna.page
      .getByText(/confirmed by one office/)
      .first()
      .waitFor()
    expect(await flawsOf(patna)).toEqual([])
    await confirmByKey(patna)
    await patna.page
      .getByText(/confirmed by both offices/)
      .first()
      .waitFor()
    expect(await flawsOf(patna)).toEqual([])

    await patna.page.goto(`/cases/reports/${reportId}`)
    await patna.settled()
    expect(await patna.page.locator('main').textContent()).toMatch(/Traced/)
    expect(await patna.page.locator('main').textContent()).toMatch(/Produce the child before the CWC/)
    // Now they are one child: the office that found it reads the report of the other.
    await guwahati.page.goto(`/cases/reports/${reportId}`)
    await guwahati.page.getByRole('heading', { level: 1, name: /Mrityunjay Kalpit/ }).waitFor()
    expect([...guwahati.troubles, ...patna.troubles]).toEqual([])
  })

  it.each(LANGUAGES)('has its desk in the language of the office: %s', async (language) => {
    const window = await visit(browser, { language, size: 'phone' })
    const { page, troubles } = window
    await signIn(page, 'police.patna')
    for (const size of ['phone', 'desk'] as const) {
      await page.setViewportSize(WIDTHS[size])
      await page.goto('/cases/matches')
      await window.settled()
      expect(await flawsOf(window)).toEqual([])
      await page.locator('main [data-row-link]').first().click()
      await page.waitForURL(/\/cases\/matches\/[0-9a-f-]{36}$/)
      await page.locator('main ol li').first().waitFor()
      expect(await flawsOf(window)).toEqual([])
    }
    expect(troubles).toEqual([])
  })
})

/** Tells by the citizens' form, without signing in, of a girl seen at the bus stand of Guwahati. */
async function tellOfGirl({ page }: Visit, place: string, description: string, name: string) {
  await page.goto('/report-sighting')
  const main = page.locator('main')
  await page.getByText('Just now').click()
  await page.getByRole('combobox', { name: /District/ }).fill('Kamrup Metro')
  await page
    .getByRole('option', { name: /Kamrup Metro/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: /Place/ }).fill(place)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: /What did you see/ }).fill(description)
  await main.getByText('Girl', { exact: true }).click()
  await page.getByRole('textbox', { name: /Name of the child/ }).fill(name)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: /Your name/ }).waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText(/I tell this in good faith/).click()
  await page.getByRole('button', { name: 'Send the report' }).click()
  await page.getByRole('heading', { name: 'Your report has arrived' }).waitFor({ timeout: 90_000 })
  return (await main.locator('bdi', { hasText: /^KP-/ }).textContent()) ?? ''
}

describe('a sighting by a citizen', () => {
  it('leads to a child who is missing elsewhere, and its teller reads that it helped', async () => {
    const reportId = await childUnderSearch('police.patna', {
      sex: 'GIRL',
      ageYears: 11,
      missingSince: dayBefore(2),
      lastSeenDistrictCode: '212',
      lastSeenPlace: 'Market of the sample',
      wearing: 'Orange salwar, black shawl',
      identity: {
        name: 'Jhilmil Nidarshan',
        identifyingMarks: ['Extra finger on the left hand', 'Scar above the right eyebrow'],
        languages: ['Magahi'],
        address: 'Kankarbagh, Patna',
        guardians: [{ name: 'Sudama Nidarshan', relation: 'Mother' }],
      },
    })
    const citizen = await visit(browser, { size: 'phone' })
    // Another place each time: the desk shows what is told again under what was told first.
    const place = `Bus stand, tea stall ${Date.now() % 100_000}`
    const description =
      'Orange salwar and black shawl, extra finger on left hand, scar on right eyebrow. She asked for Patna.'
    const reference = await tellOfGirl(citizen, place, description, 'Jhilmill')

    const guwahati = await visit(browser)
    await signIn(guwahati.page, 'police.guwahati')
    await guwahati.page.goto('/cases/sightings')
    await guwahati.page.getByRole('link', { name: place }).first().click()
    await guwahati.page.getByText(reference).first().waitFor()
    const sighting = new URL(guwahati.page.url()).pathname
    await (await untilCandidate(guwahati, /Patna → Kamrup Metro/)).click()
    await guwahati.page.waitForURL(/\/cases\/matches\/[0-9a-f-]{36}$/)
    const pair = new URL(guwahati.page.url()).pathname
    await guwahati.page
      .getByText(/seen by a citizen|Seen/)
      .first()
      .waitFor()
    expect(await flawsOf(guwahati)).toEqual([])
    await confirmByKey(guwahati)

    const patna = await visit(browser)
    await signIn(patna.page, 'police.patna')
    await patna.page.goto(pair)
    await patna.page
      .getByText(/confirmed by one office/)
      .first()
      .waitFor()
    await confirmByKey(patna)
    await patna.page
      .getByText(/confirmed by both offices/)
      .first()
      .waitFor()

    // The desk ends the sighting with its outcome; the search of Patna has it from then on.
    await guwahati.page.goto(sighting)
    await guwahati.page.getByRole('button', { name: 'Close with an outcome' }).click()
    const dialog = guwahati.page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Outcome|Outcome$/ }).click()
    await guwahati.page.getByRole('option', { name: 'Matches a missing report' }).click()
    await dialog.getByRole('button', { name: 'Close with an outcome' }).click()
    await dialog.waitFor({ state: 'detached' })
    await patna.page.goto(`/cases/reports/${reportId}`)
    await patna.page.locator('main').getByText(place).first().waitFor()
    expect(await flawsOf(patna)).toEqual([])

    await citizen.page.goto('/status')
    await citizen.page.getByRole('textbox', { name: /Number of your report/ }).fill(reference)
    await citizen.page.getByRole('button', { name: 'Show' }).click()
    await citizen.page.getByRole('status').filter({ hasText: reference }).waitFor()
    // A stranger reads that it helped, and nothing of whom.
    expect(await citizen.page.locator('main').textContent()).not.toMatch(/Jhilmil|Patna/)
    expect([...citizen.troubles, ...guwahati.troubles, ...patna.troubles]).toEqual([])
  })
})
