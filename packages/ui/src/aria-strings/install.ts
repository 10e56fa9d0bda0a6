import { type Language, languageStore } from '../runtime/language.js'
import { PACKAGES } from './packages.js'

/** React Aria's texts by package, then by key. */
export type Texts = Record<string, Record<string, unknown>>

/**
 * React Aria ships neither Hindi nor Urdu. It takes all its texts from these global symbols when they are set before
 * the first component draws, and looks each text up when it is told: so one object per package, refilled on a switch,
 * speaks the language of the page. The names of the packages must be there at once; the texts may come later.
 */
const current: Texts = Object.fromEntries(PACKAGES.map((name) => [name, {}]))
Reflect.set(globalThis, Symbol.for('react-aria.i18n.locale'), 'en-US')
Reflect.set(globalThis, Symbol.for('react-aria.i18n.strings'), current)

const loaded = new Map<Language, Texts>()
const sources = { hi: () => import('./hi.js'), ur: () => import('./ur.js') }

async function load(language: Language): Promise<void> {
  if (language !== 'en' && !loaded.has(language)) loaded.set(language, (await sources[language]()).default)
  if (language === languageStore.get()) speak()
}

/** Called once by `english.ts`. Below Hindi and Urdu, English stands where they did not arrive. */
export function addEnglish(texts: Texts): void {
  loaded.set('en', texts)
  for (const [name, strings] of Object.entries(texts)) current[name] = Object.assign(current[name] ?? {}, strings)
  speak()
}

function speak(): void {
  const texts = loaded.get(languageStore.get())
  for (const [name, strings] of Object.entries(texts ?? {})) Object.assign(current[name] ?? {}, strings)
}

languageStore.beforeChange(load)
languageStore.subscribe(speak)
