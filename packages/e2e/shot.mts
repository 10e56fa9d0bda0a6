import { launchBrowser } from '@vatsalya/testing/browser'

const [origin, account, path, out, lang = 'en', width = '1440'] = process.argv.slice(2)
const b = await launchBrowser()
const c = await b.newContext({
  viewport: { width: Number(width), height: 900 },
  locale: `${lang}-IN`,
  timezoneId: 'Asia/Kolkata',
})
const p = await c.newPage()
p.on('console', (m) => {
  if (m.type() === 'error') console.log('console', m.text())
})
p.on('pageerror', (e) => console.log('exc', e.message))
if (account !== '-') {
  await p.goto(`${origin}/auth/sign-in?return=/`)
  await p.fill('input[name=account]', account)
  await p.fill('input[name=password]', `${account}-demo`)
  await p.locator('form button').first().click()
  await p.waitForURL((u) => !u.pathname.startsWith('/oidc') && !u.pathname.startsWith('/auth'))
}
if (lang !== 'en') {
  await p.goto(`${origin}/`)
  await p.evaluate((l) => {
    localStorage.setItem('vatsalya.language', l)
  }, lang)
}
if (path !== '.') await p.goto(origin + path)
await p.waitForTimeout(4000)
await p.screenshot({ path: out, fullPage: true })
console.log(p.url())
await b.close()
