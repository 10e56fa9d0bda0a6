import { compiledMessages, SHARED_SPECIFIERS, sharedFileName, sharedInputs, sharedStubs } from '@vatsalya/mfe-kit/build'
import { ownReactAriaTexts } from '@vatsalya/ui/vite'
import { build, type Rolldown } from 'vite'
import { noPrinter } from './no-printer.js'
import { DIST, SHELL } from './paths.js'

/** Files of the shell's own build, by address. */
export interface ShellBundle {
  /** Address of the module that starts the portal. */
  readonly main: string
  /** Modules that `main` needs before it can run, itself not among them. */
  readonly preloads: readonly string[]
  /** Address of the classic script that runs before everything else. */
  readonly early: string
  readonly stylesheet: string
  /** Address by shared specifier. */
  readonly shared: Readonly<Record<string, string>>
}

const output = {
  entryFileNames: 'assets/[name]-[hash].js',
  chunkFileNames: 'assets/[name]-[hash].js',
  assetFileNames: 'assets/[name]-[hash][extname]',
} as const

/**
 * Builds the shell and everything shared in ONE build, so that each library is there once whoever asks for it, and
 * the early script by itself, because a classic script cannot import.
 */
export async function bundleShell(): Promise<ShellBundle> {
  const all = await run({
    input: { main: `${SHELL}src/main.ts`, ...sharedInputs() },
    preserveEntrySignatures: 'strict',
    output,
  })
  const early = await run({ input: { early: `${SHELL}src/early.ts` }, output: { ...output, format: 'iife' } })
  const chunks = all.filter((file) => file.type === 'chunk')
  const entry = (name: string) => {
    const found = chunks.find((chunk) => chunk.isEntry && chunk.name === name)
    if (!found) throw new Error(`The build made no entry ${name}.`)
    return found
  }
  const main = entry('main')
  const style = all.find((file) => file.fileName.endsWith('.css'))
  const [first] = early
  if (!style || !first) throw new Error('The build made no stylesheet or no early script.')
  return {
    main: `/${main.fileName}`,
    preloads: reachedFrom(main, chunks).map((name) => `/${name}`),
    early: `/${first.fileName}`,
    stylesheet: `/${style.fileName}`,
    shared: Object.fromEntries(SHARED_SPECIFIERS.map((name) => [name, `/${entry(sharedFileName(name)).fileName}`])),
  }
}

type Outputs = (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

async function run(rolldownOptions: Rolldown.RolldownOptions): Promise<Outputs> {
  const result = await build({
    root: SHELL,
    configFile: false,
    logLevel: 'warn',
    plugins: [sharedStubs(), compiledMessages(), ownReactAriaTexts(), noPrinter()],
    // es2015: rxjs with classes of the language, 2 KB less than with those of its old target.
    resolve: { conditions: ['es2015', 'module', 'browser', 'production'] },
    build: {
      outDir: DIST,
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      copyPublicDir: false,
      rolldownOptions,
    },
  })
  if (!('output' in result)) throw new Error('Vite answered something else than one build.')
  return result.output
}

/** Files that are fetched together with `main`: its static imports, and theirs. */
function reachedFrom(main: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): string[] {
  const seen = new Set<string>()
  const visit = (chunk: Rolldown.OutputChunk) => {
    for (const name of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === name)
      if (!next || seen.has(name)) continue
      seen.add(name)
      visit(next)
    }
  }
  visit(main)
  return [...seen]
}
