import { readFileSync } from 'node:fs'

/** The composed supergraph as text. */
export function readSupergraph(path: string): string {
  return readFileSync(path, 'utf8')
}

/**
 * The same without "for: SECURITY" in its links. Apollo's planner refuses to start on links that it would have to
 * enforce; here the guard enforces them, from the full text, before anything is planned.
 */
export function withoutSecurityLinks(sdl: string): string {
  return sdl.replaceAll(/,\s*for:\s*SECURITY\b/g, '')
}
