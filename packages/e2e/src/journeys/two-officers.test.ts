import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, flawsOf, launchBrowser, signIn, visit } from '../harness/browser.js'
import { ask, at } from '../harness/graph.harness.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('shows the second of two officers what the first has done, and loses nothing of either', async () => {
  const list = '{ missingReports(filter: { stages: [REPORTED] }, first: 1) { edges { node { id } } } }'
  const id = String(at((await ask('police.pune', list)).data, 'missingReports', 'edges', 0, 'node', 'id'))
  const first = await visit(browser)
  const second = await visit(browser, { size: 'phone' })
  for (const { page } of [first, second]) {
    await signIn(page, 'police.pune')
    await page.goto(`/cases/reports/${id}`)
    await page.getByRole('button', { name: 'Register FIR' }).click()
  }
  const register = async ({ page }: typeof first, number: string) => {
    await page.getByRole('textbox', { name: 'FIR number' }).fill(number)
    await page.getByRole('dialog').getByRole('button', { name: 'Register FIR' }).click()
  }
  await register(first, '201/2026')
  await first.page.getByRole('dialog').waitFor({ state: 'detached' })
  await register(second, '202/2026')
  await second.page.getByText('Somebody changed this meanwhile.').waitFor()
  expect(await second.page.getByRole('textbox', { name: 'FIR number' }).inputValue()).toBe('202/2026')
  expect(await flawsOf(second)).toEqual([])
  await second.page.getByRole('button', { name: 'Take their change' }).click()
  await second.page
    .locator('main')
    .getByText(/201\/2026/)
    .first()
    .waitFor()
  expect(await second.page.locator('main').textContent()).not.toContain('202/2026')
  expect([...first.troubles, ...second.troubles]).toEqual([])
})
