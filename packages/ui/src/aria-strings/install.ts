import * as base from 'react-aria-components/i18n/en-US'
import { type Language, languageStore } from '../runtime/language.js'

type Texts = Record<string, Record<string, unknown>>

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null
}

/** The package declares its value as a type only, hence the reading by name. */
function baseTexts(): Texts {
  const texts: unknown = Reflect.get(base, 'default')
  return isTexts(texts) ? texts : {}
}

const english = baseTexts()

/**
 * React Aria ships neither Hindi nor Urdu. It takes all its texts from these global symbols when they are set before
 * the first component draws, and looks each text up when it is told: so one object per package, refilled on a switch,
 * speaks the language of the page. English alone is in the base.
 */
const current: Texts = Object.fromEntries(Object.entries(english).map(([name, texts]) => [name, { ...texts }]))
Reflect.set(globalThis, Symbol.for('react-aria.i18n.locale'), 'en-US')
Reflect.set(globalThis, Symbol.for('react-aria.i18n.strings'), current)

const loaded = new Map<Language, Texts>([['en', english]])
const sources = { hi: () => import('./hi.js'), ur: () => import('./ur.js') }

async function load(language: Language): Promise<void> {
  if (language !== 'en' && !loaded.has(language)) loaded.set(language, (await sources[language]()).default)
  if (language === languageStore.get()) speak()
}

function speak(): void {
  const texts = loaded.get(languageStore.get())
  for (const [name, strings] of Object.entries(texts ?? {})) Object.assign(current[name] ?? {}, strings)
}

languageStore.beforeChange(load)
languageStore.subscribe(speak)
