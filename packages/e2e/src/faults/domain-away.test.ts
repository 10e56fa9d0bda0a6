import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, launchBrowser, signIn, visit } from '../harness/browser.js'
import { ask, at } from '../harness/graph.harness.js'
import { killSubgraph, readiness, untilWhole } from '../harness/inside.harness.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await untilWhole()
})

/** A report of Pune whose child has been in a home, with the name of that home. */
async function reportOfAChildInAHome(): Promise<{ id: string; home: string }> {
  const { data } = await ask(
    'dcpo.pune',
    '{ missingReports(filter: { stages: [IN_CARE] }, first: 100) { edges { node { id child { placements { institution { name } } } } } } }',
  )
  const edges = at(data, 'missingReports', 'edges')
  for (const edge of Array.isArray(edges) ? edges : []) {
    const home = at(edge, 'node', 'child', 'placements', 0, 'institution', 'name')
    if (typeof home === 'string') return { id: String(at(edge, 'node', 'id')), home }
  }
  throw new Error('the demo has no missing child of Pune who has been in a home')
}

it('leaves the rest of a page when one domain dies, says what is missing, and has it again by itself', async () => {
  await untilWhole()
  const { id, home } = await reportOfAChildInAHome()
  const { page, troubles, settled } = await visit(browser)
  await signIn(page, 'dcpo.pune')
  await settled()
  // The domain dies in the moment in which the page asks; its next start takes longer than the answer.
  let killed = false
  await page.route('**/graphql', async (route) => {
    if (!killed && route.request().postData()?.includes('CasesChildElsewhere')) {
      killed = true
      await killSubgraph('institutions')
    }
    await route.continue()
  })
  await page.goto(`/cases/reports/${id}`)
  const missing = page.locator('main').getByText(/Stays in homes/)
  await missing.waitFor()
  expect(killed).toBe(true)
  const told = (await page.locator('main').textContent()) ?? ''
  expect(told).toMatch(/Particulars/)
  expect(told).toMatch(/Reported/)
  expect(told).not.toContain(home)

  await untilWhole()
  expect((await readiness()).parts).toMatchObject({ institutions: 'up' })
  await expect
    .poll(
      async () => {
        const again = page.locator('main').getByRole('button', { name: 'Try again' })
        if (await again.count()) await again.first().click()
        await settled()
        return (await page.locator('main').textContent())?.includes(`Admitted to ${home}`)
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  expect(await missing.count()).toBe(0)
  expect(troubles).toEqual([])
})
