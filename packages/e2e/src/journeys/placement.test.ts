import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, flawsOf, launchBrowser, signIn, visit } from '../harness/browser.js'
import { ask, at } from '../harness/graph.harness.js'

const HOME = "Demo Children's Home 1, Pune"

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A matter just begun whose child is a girl in no home yet: the demo home of Pune takes girls. */
async function matterOfAGirl(): Promise<{ id: string; number: string }> {
  const { data } = await ask(
    'cwc.pune',
    `{ proceedings(filter: { open: true, caseKind: CNCP, stages: [PRODUCED] }, first: 40) {
      edges { node { id number child { sex placements { id dischargedAt } } } } } }`,
  )
  const edges = at(data, 'proceedings', 'edges')
  for (const edge of Array.isArray(edges) ? edges : []) {
    const placements = at(edge, 'node', 'child', 'placements')
    const free = Array.isArray(placements) && placements.every((stay) => at(stay, 'dischargedAt') !== null)
    if (at(edge, 'node', 'child', 'sex') === 'GIRL' && free) {
      return { id: String(at(edge, 'node', 'id')), number: String(at(edge, 'node', 'number')) }
    }
  }
  throw new Error('the demo has no girl before the committee of Pune who is in no home')
}

describe('a committee and a home', () => {
  it('place a girl: the numbered order of the one opens the gate of the other', async () => {
    const matter = await matterOfAGirl()
    const committee = await visit(browser)
    await signIn(committee.page, 'cwc.pune')
    await committee.page.goto(`/boards/proceedings/${matter.id}`)
    await committee.page.getByRole('heading', { level: 1, name: new RegExp(matter.number) }).waitFor()
    await committee.page.getByRole('link', { name: 'Make an order' }).click()
    const { page } = committee
    await page.getByRole('heading', { level: 1, name: 'Make an order' }).waitFor()
    await page.getByRole('button', { name: /What is ordered/ }).click()
    await page.getByRole('option', { name: /^Interim placement in a home/ }).click()
    await page.getByRole('combobox', { name: 'Home' }).fill(HOME)
    await page.getByRole('option', { name: new RegExp(`^${HOME}`) }).click()
    await page.getByRole('textbox', { name: 'Reasons' }).fill('No family could be found that can look after her now.')
    expect(await flawsOf(committee)).toEqual([])
    await page.getByRole('button', { name: 'Sign and issue' }).click()
    await page.waitForURL(/\/boards\/orders\//)
    await committee.settled()
    const number = (await page.locator('main dd bdi').first().textContent()) ?? ''
    expect(number).toMatch(/490.*\d/)
    expect(await flawsOf(committee)).toEqual([])

    const home = await visit(browser, { size: 'phone' })
    await signIn(home.page, 'home.pune')
    // The order travels as an event; the list is what it was when it was asked.
    const waiting = home.page.getByRole('row').filter({ hasText: number })
    await expect
      .poll(
        async () => {
          await home.page.goto('/institutions')
          await home.settled()
          return waiting.count()
        },
        { timeout: 60_000 },
      )
      .toBe(1)
    await waiting.getByRole('link').click()
    await home.page.getByRole('textbox', { name: /Who brought the child/ }).fill('Demo Escort, child protection unit')
    expect(await flawsOf(home)).toEqual([])
    await home.page.getByRole('button', { name: 'Admit', exact: true }).click()
    await home.page.waitForURL(/\/institutions\/?$/)
    await home.settled()
    await expect.poll(() => waiting.count()).toBe(0)

    // The committee is told by the home's own event.
    const told = `{ proceedingById(id: "${matter.id}") { child { placements { orderNumber admittedAt } } } }`
    await expect
      .poll(async () => JSON.stringify((await ask('cwc.pune', told)).data), { timeout: 60_000 })
      .toContain(number)
    expect([...committee.troubles, ...home.troubles]).toEqual([])
  })
})
