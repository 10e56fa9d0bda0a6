import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, flawsOf, type Language, launchBrowser, type Page, visit } from '../harness/browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const REFERENCE = /^KP(-[0-9A-Z]{4}){3}$/

/** The refusals of the journeys are told as 422 and 404, and the window loads no module that the page announces. */
const unexpected = (troubles: readonly string[]) => troubles.filter((trouble) => !/ (422|404)| csp$/.test(trouble))

/** From the State to the whole form, filled as somebody at a bus stand would, its place too short to be one. */
async function tell(page: Page): Promise<void> {
  await page.locator('select[name="state"]').selectOption('IN-MH')
  await page.locator('main form button').click()
  await page.locator('#districtCode').selectOption({ label: 'Pune' })
  await page.locator('#place').fill('ST')
  await page.locator('#description').fill('एक बच्ची अकेली बैठी है, नीला बस्ता लिए हुए। पटना की गाड़ी पूछ रही है।')
  await page.locator('#goodFaith').check()
  await page.locator('main form button').click()
}

describe('a citizen whose telephone runs no script', () => {
  it('is led to plain pages, reports a sighting in Hindi, and reads by its number where it stands', async () => {
    const { page, troubles } = await visit(browser, { language: 'hi', size: 'phone', script: false })
    await page.goto('/')
    await page.waitForURL('**/plain/hi')
    await page.locator('.choices a').first().click()
    await tell(page)
    // What was wrong stands at the field; nothing that was written is gone.
    await page.locator('#place-error').waitFor()
    expect(await page.locator('#place').getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#description').inputValue()).toContain('नीला बस्ता')
    expect(await page.locator('#districtCode').inputValue()).not.toBe('')
    expect(await page.locator('#goodFaith').isChecked()).toBe(true)
    await page.locator('#place').fill('बस अड्डा, प्लेटफ़ॉर्म 2')
    await page.locator('main form button').click()
    const number = page.locator('.reference bdi')
    await number.waitFor()
    const reference = (await number.textContent()) ?? ''
    expect(reference).toMatch(REFERENCE)
    expect(page.url()).not.toContain('KP')

    // Sent once more, by whoever was not sure that it arrived: it counts once.
    await page.reload()
    await number.waitFor()
    expect(await number.textContent()).toBe(reference)

    await page.locator('main a.button').click()
    await page.locator('input[name="reference"]').fill(reference)
    await page.locator('main form button').click()
    await page.locator('.stages [aria-current="step"]').waitFor()
    expect(await page.locator('.stages .reached').count()).toBeGreaterThan(0)
    await page.locator('input[name="reference"]').fill('KP-0000-0000-0000')
    await page.locator('main form button').click()
    await page.locator('.attention').waitFor()
    expect(unexpected(troubles)).toEqual([])
  })

  it('looks at a poster and reports about it', async () => {
    const { page, troubles } = await visit(browser, { language: 'en', size: 'phone', script: false })
    await page.goto('/posters')
    await page.waitForURL('**/plain/en/posters')
    await page.locator('.posters h2 a').first().click()
    const name = (await page.locator('h1').textContent()) ?? ''
    await page.locator('main a.primary').click()
    await page.getByText(name).waitFor()
    await tell(page)
    await page.locator('#place').fill('ST stand, gate 3')
    await page.locator('main form button').click()
    expect(await page.locator('.reference bdi').textContent()).toMatch(REFERENCE)
    expect(unexpected(troubles)).toEqual([])
  })

  it.each<Language>(['en', 'hi', 'ur'])('finds whole pages in %s', async (language) => {
    const window = await visit(browser, { language, size: 'phone' })
    const { page, troubles } = window
    for (const path of [
      '',
      '/child-missing',
      '/posters',
      '/report-sighting',
      '/report-sighting?state=IN-BR',
      '/status',
    ]) {
      await page.goto(`/plain/${language}${path}`)
      expect(await flawsOf(window)).toEqual([])
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ur' ? 'rtl' : 'ltr')
      expect(await page.locator('.demo').isVisible()).toBe(true)
    }
    expect(troubles).toEqual([])
  })

  it('cannot be made to report by a page of another site', async () => {
    const { page } = await visit(browser, {})
    const answer = await page.request.post('/plain/en/report-sighting?state=IN-MH', {
      form: { description: 'Sent by somebody else' },
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(answer.status()).toBe(403)
    const nowhere = await page.request.get('/plain/en/no-such-page')
    expect([nowhere.status(), nowhere.headers()['x-robots-tag']]).toEqual([404, 'noindex, nofollow'])
  })
})
