import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, flawsOf, launchBrowser, signIn, visit } from '../harness/browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('an analyst', () => {
  it('builds a view, saves it, opens it again, and takes its figures along as CSV', async () => {
    const title = `Traced by sex ${Date.now().toString(36)}`
    const window = await visit(browser)
    const { page, troubles, settled } = window
    await signIn(page, 'analyst')
    await page.getByRole('link', { name: 'Build a view' }).click()
    await page.getByRole('heading', { level: 1, name: 'New view' }).waitFor()
    await page.getByRole('checkbox', { name: 'Traced', exact: true }).check({ force: true })
    await page.getByRole('button', { name: /By$/ }).click()
    await page.getByRole('option', { name: 'girls and boys' }).click()
    await page.getByRole('radio', { name: 'Table' }).check({ force: true })
    await settled()
    const rows = page.locator('main table tbody tr')
    expect(await rows.count()).toBeGreaterThan(1)
    expect(await flawsOf(window)).toEqual([])

    await page.getByRole('button', { name: 'Save view' }).click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill(title)
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
    await page.waitForURL(/\/insights\/views\//)

    await page.goto('/insights')
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await settled()
    const told = rows.filter({ hasNotText: 'Withheld' }).first()
    const cells = (await told.locator('th, td').allTextContents()).map((text) => text.trim())
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download CSV' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^cases-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/)
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv).toContain(title)
    // The figures of the file are those of the table, without the commas between thousands.
    expect(csv.replaceAll('"', '')).toContain(cells.map((text) => text.replaceAll(',', '')).join(','))
    expect(await flawsOf(window)).toEqual([])
    expect(troubles).toEqual([])
  })
})
