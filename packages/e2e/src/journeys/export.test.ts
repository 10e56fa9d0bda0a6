import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, flawsOf, flawsOfLooks, launchBrowser, signIn, visit } from '../harness/browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const REASON = `The superintendent asks for the list of the month, ${Date.now()}.`

it('takes a list with names out once a second person has agreed', async () => {
  const officer = await visit(browser)
  const { page, settled } = officer
  await signIn(page, 'police.pune')
  await page.goto('/cases/reports?stage=REPORTED')
  await settled()
  await page.getByRole('button', { name: 'Take this list out' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'What it is for' }).fill(REASON)
  await dialog.getByText('With names, marks and guardians').click()
  expect(await flawsOf(officer)).toEqual([])
  await dialog.getByRole('button', { name: 'Take this list out' }).click()
  await dialog.waitFor({ state: 'detached' })
  const line = page.locator('main').getByRole('listitem').filter({ hasText: REASON })
  await line.getByText(/waits for a second person/).waitFor()
  expect(await line.getByRole('button').count()).toBe(0)
  expect(await flawsOfLooks(browser, 'dcpo.pune', '/cases/reports?stage=REPORTED')).toEqual([])
  const second = await visit(browser, { language: 'ur', size: 'phone' })
  await signIn(second.page, 'dcpo.pune')
  await second.page.goto('/cases/reports?stage=REPORTED')
  const waiting = second.page.locator('main').getByRole('listitem').filter({ hasText: REASON })
  await waiting.getByRole('button', { name: 'رضامندی دیں' }).click()
  await second.settled()
  expect(second.troubles).toEqual([])
  await page.reload()
  await settled()
  const download = page.waitForEvent('download')
  await line.getByRole('button', { name: 'Save the file' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv).toMatch(/^\ufeffreportNumber,stage,/)
  expect(csv).toContain(',guardians,')
  expect(csv.split('\r\n').length).toBeGreaterThan(2)
  expect(officer.troubles).toEqual([])
})
