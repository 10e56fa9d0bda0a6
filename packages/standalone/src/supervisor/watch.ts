import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.js'
import type { Child } from './child.js'

const SETTLE_MS = 60

/** Packages whose change concerns every server. */
const SHARED = ['packages/access/src', 'packages/clocks/src', 'packages/linkage/src', 'packages/subgraph-kit/src']

/** Folder of the sources of a process. */
function sourcesOf(name: string): string {
  if (name === 'identity') return 'packages/standalone/src/identity'
  if (name === 'pages') return 'shell/dev'
  return name === 'gateway' ? 'gateway/src' : `subgraphs/${name}/src`
}

/** Development: starts a process anew when one of its own files changes, and all of them when a shared one does. */
export function watchSources(children: readonly Child[], say: (text: string) => void): void {
  for (const child of children) {
    onChange(sourcesOf(child.plan.name), () => restart(child))
  }
  for (const folder of SHARED) {
    onChange(folder, () => {
      // The pages watch their own sources.
      for (const child of children) if (child.plan.name !== 'pages') restart(child)
    })
  }

  function restart(child: Child): void {
    const start = Date.now()
    child.restart().then(
      () => say(`  ${child.plan.name} again (${Date.now() - start} ms)`),
      (error: unknown) => say(`  ${error instanceof Error ? error.message : String(error)}`),
    )
  }
}

function onChange(folder: string, act: () => void): void {
  const path = join(ROOT, folder)
  if (!existsSync(path)) return
  let timer: NodeJS.Timeout | undefined
  // Editors write a file in several steps; one restart is enough for all of them.
  watch(path, { recursive: true }, (_, file) => {
    if (file && /\.test\.tsx?$|~$|\.swp$/.test(file)) return
    clearTimeout(timer)
    timer = setTimeout(act, SETTLE_MS)
  })
}
