import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { inherited } from '../environment.js'
import { Fault } from '../fault.js'
import { entryOf } from '../paths.js'
import type { SubgraphName } from '../subgraphs.js'

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), step: z.string() }),
  z.object({ type: z.literal('fault'), fault: z.string() }),
])

export interface PreparationOptions {
  readonly ownerUrl: string
  readonly dataDirectory: string
  readonly logDirectory: string
  readonly subgraphs: readonly SubgraphName[]
  readonly dev: boolean
  readonly onStep: (step: string) => void
  /** Told of the process, so that a stop can end it. */
  readonly onProcess: (child: ChildProcess) => void
}

/** Runs migrations and demo data in a process of their own and waits for its end. */
export async function runPreparation(options: PreparationOptions): Promise<void> {
  const logFile = join(options.logDirectory, 'prepare.log')
  const log = openSync(logFile, 'w', 0o600)
  const child = fork(entryOf('packages/standalone', options.dev, 'prepare'), {
    execArgv: options.dev ? ['--import', 'tsx', '--conditions=@vatsalya/source'] : [],
    env: {
      ...inherited(['PATH', 'HOME']),
      TZ: 'UTC',
      OWNER_URL: options.ownerUrl,
      DATA_DIR: options.dataDirectory,
      SUBGRAPHS: options.subgraphs.join(','),
    },
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  })
  closeSync(log)
  options.onProcess(child)
  let fault = ''
  child.on('message', (raw) => {
    const said = message.safeParse(raw)
    if (!said.success) return
    if (said.data.type === 'step') options.onStep(said.data.step)
    else fault = said.data.fault
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code === 0) return
  throw new Fault(
    fault.startsWith('The disk is full')
      ? fault
      : `The database could not be prepared (${fault || 'no reason given'}): ${logFile} says more.`,
  )
}
