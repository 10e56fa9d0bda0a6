import { readFile } from 'node:fs/promises'

const maxBytes = 64 * 1024 * 1024

/** Reads the supergraph from a file or an http(s) URL. @throws Error with the reason */
export async function readSupergraphSource(source: string): Promise<string> {
  if (!/^https?:\/\//.test(source)) return readFile(source, 'utf8')
  const response = await fetch(source, { signal: AbortSignal.timeout(10_000), redirect: 'error' })
  if (!response.ok) throw new Error(`the supergraph's address answers ${response.status}`)
  const text = await response.text()
  if (text.length > maxBytes) throw new Error(`the supergraph is over ${maxBytes} bytes`)
  return text
}
