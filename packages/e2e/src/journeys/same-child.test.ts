import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, flawsOf, flawsOfLooks, launchBrowser, signIn, type Visit, visit } from '../harness/browser.js'
import { childUnderSearch, dayBefore } from '../harness/case.harness.js'
import { ask, at } from '../harness/graph.harness.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const REASON = 'The grandmother shows the same school card for both.'
const REPORT = 'query R($id: ID!) { missingReportById(id: $id) { reportNumber child { id } } }'

/** A girl whom the station looks for; answers her record and the number of the report. */
async function girl(name: string, lastSeenPlace: string) {
  const id = await childUnderSearch('police.pune', {
    sex: 'GIRL',
    ageYears: 11,
    missingSince: dayBefore(4),
    lastSeenDistrictCode: '490',
    lastSeenPlace,
    identity: { name },
  })
  const { data } = await ask('police.pune', REPORT, { id })
  return {
    childId: String(at(data, 'missingReportById', 'child', 'id')),
    number: String(at(data, 'missingReportById', 'reportNumber')),
  }
}

/** Sends the dialog that is open and waits until it has gone. */
async function send({ page, settled }: Visit, act: string, field?: readonly [string, string]) {
  const dialog = page.getByRole('dialog')
  if (field) await dialog.getByRole('textbox', { name: field[0] }).fill(field[1])
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await settled()
}

/** The second person opens what waits and confirms it. */
async function confirm(second: Visit, number: string, said: string) {
  const { page, settled } = second
  await page.goto('/cases/due')
  await settled()
  const line = page.getByRole('listitem').filter({ hasText: said })
  await line.getByRole('link', { name: `Child of ${number}` }).click()
  await page.waitForURL(/\/cases\/children\//)
  await settled()
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await send(second, 'Confirm')
}

describe('two records of one girl', () => {
  it('become one story by an officer and a second, and two again', async () => {
    const first = await girl('Kaveri Kalpit', 'Gate of the school')
    const other = await girl('Kavery Kalpit', 'Shop behind the school')
    const officer = await visit(browser)
    await signIn(officer.page, 'police.pune')
    await officer.page.goto(`/cases/children/${first.childId}`)
    await officer.settled()
    await officer.page.getByRole('button', { name: 'Join with another record' }).click()
    const dialog = officer.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /Number of the other/ }).fill(other.number)
    await send(officer, 'Join with another record', ['Why it is the same child', REASON])
    expect(await flawsOf(officer)).toEqual([])

    const second = await visit(browser)
    await signIn(second.page, 'dcpo.pune')
    await confirm(second, first.number, 'Said to be of one child')
    const main = second.page.locator('main')
    await main.getByText('Two records joined: the same child').waitFor()
    for (const { number } of [first, other]) await main.getByRole('link', { name: number }).waitFor()
    expect(await flawsOf(second)).toEqual([])
    expect(await flawsOfLooks(browser, 'police.pune', `/cases/children/${other.childId}`)).toEqual([])

    await officer.page.reload()
    await officer.settled()
    await officer.page.getByRole('button', { name: 'These are two children' }).click()
    await send(officer, 'These are two children', ['Why these are two children', REASON])
    await confirm(second, first.number, 'Said to be of two children')
    await main.getByText('Two records parted: two children').waitFor()
    expect(await main.getByRole('link', { name: other.number }).count()).toBe(0)
    expect([...officer.troubles, ...second.troubles]).toEqual([])
  })
})
