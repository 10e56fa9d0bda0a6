import { expect, it } from 'vitest'
import { launchBrowser } from './browser.js'

it('starts a browser that runs a page', async () => {
  const path = process.env.LD_LIBRARY_PATH
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<title>Vatsalya</title>')
    expect(await page.title()).toBe('Vatsalya')
    expect(process.env.LD_LIBRARY_PATH).toBe(path)
  } finally {
    await browser.close()
  }
})
