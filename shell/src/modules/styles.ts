import type { StyleLink } from '@vatsalya/mfe-contract'

/** Stylesheets of a frontend, as the build wrote them into the page; in development there are none. */
export function stylesOf(name: string): readonly StyleLink[] {
  const text = document.getElementById('module-styles')?.textContent
  if (!text) return []
  const styles: Record<string, readonly StyleLink[]> = JSON.parse(text)
  return styles[name] ?? []
}
