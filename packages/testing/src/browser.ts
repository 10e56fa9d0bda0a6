import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

export type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

/** Nothing that calls home, updates itself or slows a test down. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

interface Program {
  readonly path: string
  readonly env: Record<string, string>
}

/** Starts a headless Chromium: the system's where there is one, else the one that came with npm. */
export async function launchBrowser(): Promise<Browser> {
  const program = systemBrowser() ?? (await packagedBrowser())
  return chromium.launch({ executablePath: program.path, args: ARGUMENTS, env: program.env, headless: true })
}

function systemBrowser(): Program | null {
  const path = SYSTEM_BROWSERS.find((candidate) => existsSync(candidate))
  return path ? { path, env: environment() } : null
}

/**
 * Unpacks the browser of @sparticuz/chromium into a private folder. That package looks at the environment when it is
 * loaded (AWS_EXECUTION_ENV makes it unpack the libraries that bare systems lack, TMPDIR says where) and changes it;
 * both are put back, because the library path would break other programs that a test starts.
 */
async function packagedBrowser(): Promise<Program> {
  const folder = join(tmpdir(), `vatsalya-browser-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const before = { ...process.env }
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  process.env.TMPDIR = folder
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    const path = await alone(join(folder, 'lock'), () => packaged.executablePath())
    const libraries = [join(folder, 'al2023', 'lib'), before.LD_LIBRARY_PATH].filter(Boolean).join(':')
    return { path, env: { ...environment(before), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsOf(folder) } }
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** The package's own list of font folders knows /tmp/fonts only; without any font, text has no height. */
function fontsOf(folder: string): string {
  const file = join(folder, 'fonts.conf')
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((path) => `<dir>${path}</dir>`).join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`,
  )
  return file
}

/** Two workers must not unpack into one folder at once; a lock older than a minute belongs to a killed run. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    try {
      mkdirSync(lock)
      break
    } catch {
      await sleep(100)
    }
  }
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

function environment(source: NodeJS.ProcessEnv = process.env): Record<string, string> {
  return Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** What axe finds on a page, one line a fault: "rule: element (what to do)". Empty where there is none. */
export async function faultsOf(page: Page): Promise<string[]> {
  // React Aria's announcer keeps what it said for seven seconds, also when the label that it names has gone meanwhile.
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-live-announcer]')
    // Without frames to gather from, one run in the page finds the same, in a third of the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`))
}
