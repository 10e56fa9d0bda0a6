import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'
import { DIST } from '../build/paths.js'

/** The import map as it stands in the built page. */
export interface ImportMap {
  readonly imports: Readonly<Record<string, string>>
  readonly integrity: Readonly<Record<string, string>>
}

export const html = () => readFileSync(join(DIST, 'index.html'), 'utf8')

export function importMap(page = html()): ImportMap {
  const text = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1]
  if (!text) throw new Error('The page has no import map.')
  return JSON.parse(text)
}

/** Stylesheets by module, as the page says them. */
export function moduleStyles(page = html()): Record<string, { href: string; integrity: string }[]> {
  const text = /<script type="application\/json" id="module-styles">(.*?)<\/script>/s.exec(page)?.[1]
  return JSON.parse(text ?? '{}')
}

export function fileAt(address: string): Buffer {
  return readFileSync(join(DIST, address.split('?')[0] ?? ''))
}

export const gzipped = (address: string): number => gzipSync(fileAt(address), { level: 9 }).length

/** Addresses of a module and of everything that it imports statically, through the import map where it must. */
export function closureOf(start: readonly string[], { imports }: ImportMap): Set<string> {
  const seen = new Set<string>()
  const visit = (address: string) => {
    if (seen.has(address)) return
    seen.add(address)
    const { module } = parseSync('chunk.js', fileAt(address).toString())
    const requests = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
    ]
    for (const request of requests) {
      if (request === '') continue
      const next = /^[./]/.test(request) ? join(dirname(address), request) : imports[request]
      if (!next) throw new Error(`${address} imports ${request}, which the import map does not know.`)
      visit(next)
    }
  }
  for (const address of start) visit(address)
  return seen
}
