import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { execa } from 'execa'
import { ROOT } from '../root.js'

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.data', '.turbo'])

/** A copy of the repository in which a test may make rooms; the libraries are those of the original. */
export interface Copy {
  /** Runs a program of node_modules/.bin, or node, in the copy; answers its exit code and what it said. */
  run(command: string, ...args: string[]): Promise<{ readonly code: number; readonly said: string }>
  remove(): void
}

/** Copies the sources and links the libraries; our own packages are linked to the copies, as npm would do it. */
export function copyRepository(): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'vatsalya-new-'))
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) })
  linkLibraries('', copy)
  for (const kind of ['packages', 'subgraphs', 'frontends']) {
    for (const name of readdirSync(join(copy, kind))) linkLibraries(join(kind, name), copy)
  }
  const own = join(copy, 'node_modules', '@vatsalya')
  mkdirSync(own)
  for (const link of readdirSync(join(ROOT, 'node_modules', '@vatsalya'))) {
    symlinkSync(join(copy, folderOf(link)), join(own, link))
  }
  return {
    run: async (command, ...args) => {
      const options = { cwd: copy, preferLocal: true, localDir: copy, all: true, reject: false } as const
      const { exitCode, all } = await execa(command, args, { ...options, env: { FORCE_COLOR: '0' } })
      return { code: exitCode ?? 1, said: all }
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  }
}

/** Folder of one of our packages by the name that it is linked under: "subgraph-cases" is subgraphs/cases. */
function folderOf(link: string): string {
  const [, kind, name] = /^(subgraph|frontend)-(.+)$/.exec(link) ?? []
  if (kind && name && link !== 'subgraph-kit') return join(`${kind}s`, name)
  return existsSync(join(ROOT, 'packages', link)) ? join('packages', link) : link
}

function linkLibraries(room: string, copy: string): void {
  const from = join(ROOT, room, 'node_modules')
  if (!existsSync(from)) return
  const to = join(copy, room, 'node_modules')
  mkdirSync(to)
  for (const name of readdirSync(from)) if (name !== '@vatsalya') symlinkSync(join(from, name), join(to, name))
}
