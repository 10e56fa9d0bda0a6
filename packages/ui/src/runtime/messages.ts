import { type Language, languageStore } from './language.js'
import { createStore } from './store.js'
import { type Catalogue, type Translate, tellerOf } from './teller.js'

type CatalogueModule<Key extends string> = Promise<{ readonly default: Catalogue<Key> }>

export interface MessageSources<Key extends string> {
  readonly en: Catalogue<Key>
  readonly hi: () => CatalogueModule<Key>
  readonly ur: () => CatalogueModule<Key>
}

export interface Messages<Key extends string> {
  /** Fetches a language once; rejects when the network fails, and may be called again. */
  load(language: Language): Promise<void>
  /** Grows with each catalogue that arrived; fits useSyncExternalStore. */
  readonly version: { get(): number; subscribe(listener: () => void): () => void }
  /** The teller of a language; English for what has not arrived. The same function until something changes. */
  translator(language: Language): Translate<Key>
}

type Renewal = (catalogue: Catalogue<string>) => void
const renewals = new Set<Renewal>()

/**
 * Development only: puts changed texts into a catalogue that is in use, and says them on the page. The build never
 * calls it.
 */
export function renewCatalogue(used: Catalogue<string>, changed: Catalogue<string>): void {
  Object.assign(used, changed)
  for (const renew of renewals) renew(used)
}

/** Makes a catalogue without React; see defineMessages for frontends. */
export function createMessages<Key extends string>(sources: MessageSources<Key>): Messages<Key> {
  const version = createStore(0)
  const tellers = new Map<Language, Translate<Key>>()
  const pending = new Map<Language, Promise<void>>()
  const used = new Map<Language, Catalogue<Key>>()

  function arrive(language: Language, catalogue: Catalogue<Key>): Translate<Key> {
    const teller = tellerOf(language, catalogue)
    tellers.set(language, teller)
    used.set(language, catalogue)
    return teller
  }

  async function fetchLanguage(language: 'hi' | 'ur'): Promise<void> {
    const { default: catalogue } = await sources[language]()
    arrive(language, catalogue)
    version.set(version.get() + 1)
  }

  const messages: Messages<Key> = {
    load(language) {
      if (language === 'en' || tellers.has(language)) return Promise.resolve()
      const running = pending.get(language) ?? fetchLanguage(language).finally(() => pending.delete(language))
      pending.set(language, running)
      return running
    },
    version,
    translator: (language) => tellers.get(language) ?? tellers.get('en') ?? arrive('en', sources.en),
  }
  languageStore.beforeChange(messages.load)
  renewals.add((catalogue) => {
    for (const [language, mine] of used) {
      if (mine !== catalogue) continue
      arrive(language, mine)
      version.set(version.get() + 1)
    }
  })
  return messages
}
