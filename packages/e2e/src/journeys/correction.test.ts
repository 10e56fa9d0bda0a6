import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, flawsOf, flawsOfLooks, launchBrowser, signIn, visit } from '../harness/browser.js'
import { childUnderSearch, dayBefore } from '../harness/case.harness.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const REASON = 'The teacher has seen the girl leave in these clothes.'

it('keeps what stood in a report, says why it was corrected, and who read the identity', async () => {
  const id = await childUnderSearch('police.pune', {
    sex: 'GIRL',
    ageYears: 10,
    missingSince: dayBefore(3),
    lastSeenDistrictCode: '490',
    lastSeenPlace: 'Gate of the school',
    wearing: 'Blue dress',
    identity: { name: 'Godavari Kalpit' },
  })
  const officer = await visit(browser)
  const { page, settled } = officer
  await signIn(page, 'police.pune')
  await page.goto(`/cases/reports/${id}/correct`)
  await settled()
  await page.getByRole('textbox', { name: 'Wearing' }).fill('Green dress, white shoes')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Say in at least 20 characters why it is corrected.').first().waitFor()
  expect(await flawsOf(officer)).toEqual([])
  await page.getByRole('textbox', { name: 'Why it is corrected' }).fill(REASON)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/\/cases\/reports\/[0-9a-f-]{36}$/)
  await page.getByRole('link', { name: 'Corrections and earlier days' }).click()
  const main = page.locator('main')
  await main.getByText(REASON).waitFor()
  await main.locator('del').getByText('Blue dress').waitFor()
  await main.locator('ins').getByText('Green dress, white shoes').waitFor()
  expect(await flawsOf(officer)).toEqual([])

  await page.goto(`/cases/reports/${id}`)
  await page.getByRole('link', { name: "The child's whole story" }).click()
  await main.getByRole('heading', { name: 'Who read the identity' }).waitFor()
  await main.getByText(/read (once|\d+ times), last/).waitFor()
  expect(await flawsOf(officer)).toEqual([])
  expect(await flawsOfLooks(browser, 'police.pune', `/cases/reports/${id}/past`)).toEqual([])
  expect(officer.troubles).toEqual([])
})
