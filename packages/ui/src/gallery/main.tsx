import './policy.js'
import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isLanguage, languageStore, serverTime, THEMES, themeStore, UiRoot } from '../core.js'
import { PARTS } from './parts.js'
import { NOW } from './sample.js'

/** `?part=clocks&language=ur&theme=dark` shows one part; the gallery's clock always starts at the same moment. */
const asked = new URLSearchParams(location.search)
const Part: ComponentType = PARTS[asked.get('part') ?? ''] ?? Index
const theme = THEMES.find((each) => each === asked.get('theme'))
const language = asked.get('language')

function Index() {
  return (
    <ul>
      {Object.keys(PARTS).map((name) => (
        <li key={name}>
          <a href={`?part=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

serverTime.set(NOW)
if (theme) themeStore.set(theme)
await languageStore.set(isLanguage(language) ? language : 'en')
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <UiRoot audience={asked.get('audience') === 'citizen' ? 'citizen' : 'office'}>
        <main id="content" tabIndex={-1}>
          <Part />
        </main>
      </UiRoot>
    </StrictMode>,
  )
}
