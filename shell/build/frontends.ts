import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifests } from '../src/modules/manifests.js'
import { DIST, ROOT } from './paths.js'

/** What the build of one frontend left for the shell. */
export interface BuiltFrontend {
  readonly name: string
  /** Address of the entry module. */
  readonly entry: string
  /** Addresses of its stylesheets. */
  readonly styles: readonly string[]
}

/** Copies what each frontend's own build made to where the gateway serves it from. */
export function takeFrontends(): BuiltFrontend[] {
  return manifests.map(({ name }) => {
    const from = join(ROOT, 'frontends', name, 'dist')
    if (!existsSync(join(from, 'manifest.json'))) throw new Error(`frontends/${name} is not built: npm run build`)
    cpSync(from, join(DIST, 'mfe', name), {
      recursive: true,
      // What a module makes on the server (`dist/plain`) is the gateway's, and no file for browsers.
      filter: (path) => !/manifest\.json$|\.map$|[\\/]dist[\\/]plain$/.test(path),
    })
    return readBuilt(name, readFileSync(join(from, 'manifest.json'), 'utf8'))
  })
}

/** Reads Vite's manifest of a build. */
export function readBuilt(name: string, text: string): BuiltFrontend {
  const files: Record<string, { file: string; isEntry?: boolean }> = JSON.parse(text)
  const all = Object.values(files)
  const entry = all.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error(`The build of ${name} has no entry.`)
  const at = (file: string) => `/mfe/${name}/${file}`
  return {
    name,
    entry: at(entry.file),
    styles: all
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.css'))
      .map(at),
  }
}
