import { PostgresFault } from '@vatsalya/postgres-server'
import { readStandaloneEnvironment } from './environment.js'
import { Fault } from './fault.js'
import { diskFault } from './supervisor/checks.js'
import { Portal } from './supervisor/portal.js'
import { card, Progress } from './supervisor/progress.js'
import { watchSources } from './supervisor/watch.js'

// The supervisor: starts the portal, keeps it running, stops all of it. Started by bin/start.mjs.

const dev = process.argv.includes('--dev')

/** The sentence for a person; what has none keeps its stack. */
function sentence(error: unknown): string {
  if (error instanceof Fault || error instanceof PostgresFault) return error.message
  const full = diskFault(error)
  if (full) return full.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function run(): Promise<void> {
  const environment = readStandaloneEnvironment()
  let leaving = false
  const leave = async (code: number) => {
    if (leaving) return
    leaving = true
    await portal.stop()
    process.exit(code)
  }
  const portal = new Portal(environment, dev, new Progress(), (fault) => {
    console.error(sentence(fault))
    void leave(1)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0))
  // bin/start.mjs asks to stop, or is itself gone.
  process.on('message', () => void leave(0))
  process.on('disconnect', () => void leave(0))
  // The terminal is closed: there is nobody left to print for.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => void leave(0))
  try {
    await portal.start()
    if (dev) watchSources(portal.children, (text) => console.log(text))
    console.log(card(environment.origin))
  } catch (error) {
    // A start that was interrupted fails in whatever it was doing; that is no news.
    if (leaving) return
    console.error(sentence(error))
    await leave(1)
  }
}

run().catch((error: unknown) => {
  console.error(sentence(error))
  process.exit(1)
})
