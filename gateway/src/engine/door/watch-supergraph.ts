import type { Engine } from '../engine.js'
import { readSupergraphSource } from './supergraph-source.js'

/** A supergraph source under watch. */
export interface SupergraphWatch {
  /** Why the newest supergraph was refused; undefined when it is served. */
  readonly lastRefusal: string | undefined
  stop(): void
}

const fileMs = 500
const urlMs = 5000

/**
 * Looks at a file or URL for a new supergraph and hands it to the engine. A source that cannot be read, and a supergraph
 * that the engine refuses, change nothing; the reason is logged once.
 *
 * @param current text that the engine serves already
 */
export function watchSupergraph(source: string, current: string, engine: Engine<undefined>): SupergraphWatch {
  const isUrl = /^https?:\/\//.test(source)
  let seen = current
  let found = current
  let lastRefusal: string | undefined
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    let next = seen
    try {
      next = await readSupergraphSource(source)
      if (next === seen) return
      // A file may be half written: it must say the same twice.
      if (!isUrl && next !== found) {
        found = next
        return
      }
      await engine.replace(next)
      lastRefusal = undefined
      console.log(`supergraph ${engine.graphId} is served`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (reason !== lastRefusal) console.error(`supergraph refused, the old one stays: ${reason}`)
      lastRefusal = reason
    }
    seen = next
  }
  const again = () => {
    if (stopped) return
    timer = setTimeout(() => look().finally(again), isUrl ? urlMs : fileMs)
    timer.unref()
  }
  again()
  return {
    get lastRefusal() {
      return lastRefusal
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
