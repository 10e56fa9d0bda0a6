import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { ownReactAriaTexts } from '../vite/index.mjs'

const ENTRIES = ['core', 'runtime', 'form', 'overlays', 'dates', 'table', 'charts']

/** Kilobytes gzip of an entry with all that it needs at once; React itself apart, which everybody has already. */
async function weights(): Promise<Record<string, number>> {
  const input = Object.fromEntries(ENTRIES.map((name) => [name, fileURLToPath(new URL(`${name}.ts`, import.meta.url))]))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ownReactAriaTexts()],
    build: {
      write: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', external: [/^react(-dom)?($|\/)/] },
    },
  })
  if (!('output' in result)) throw new Error('Vite answered something else than one build.')
  const chunks = result.output.filter((file) => file.type === 'chunk')
  return Object.fromEntries(chunks.filter(({ isEntry }) => isEntry).map((entry) => [entry.name, weigh(entry, chunks)]))
}

function weigh(entry: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): number {
  const needed = new Set([entry])
  for (const chunk of needed) {
    for (const name of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === name)
      if (next) needed.add(next)
    }
  }
  return [...needed].reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1_000
}

it('keeps what a first screen needs small', async () => {
  const kilobytes = await weights()
  expect(kilobytes.core).toBeLessThan(50)
  expect(kilobytes.runtime).toBeLessThan(15)
  for (const name of ['form', 'overlays', 'dates', 'table', 'charts']) expect(kilobytes[name], name).toBeLessThan(95)
})
