import type { Decision } from '../routing/decide.js'
import { labelOf, text } from './index.js'

/** Writes the texts that stand in index.html, and the title of the page, in the language of the page. */
export function translatePage(decision: Decision): void {
  for (const key of ['frame.skip', 'frame.demo'] as const) {
    const element = document.querySelector(`[data-text="${key}"]`)
    if (element) element.textContent = text(key)
  }
  const module = decision.kind === 'module' || decision.kind === 'refused' ? labelOf(decision.manifest.label) : null
  document.title = module ? `${module} · Vatsalya` : 'Vatsalya'
}
