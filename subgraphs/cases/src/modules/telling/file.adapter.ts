import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessagePort } from './message.port.js'

/**
 * Writes messages into `messages/DAY.jsonl` of a folder, a line each: the default, with which nothing leaves the
 * machine. The files hold telephone numbers, so that only their owner may read them.
 */
export function fileMessages(folder: string, now: () => Date): MessagePort {
  const directory = join(folder, 'messages')
  return {
    async send(message) {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const file = join(directory, `${now().toISOString().slice(0, 10)}.jsonl`)
      await appendFile(file, `${JSON.stringify(message)}\n`, { mode: 0o600 })
    },
  }
}
