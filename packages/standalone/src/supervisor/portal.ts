import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import getPort from 'get-port'
import { keepSigning } from '../audit/keep-signing.js'
import { DATABASE, ensureDatabase, OWNER_ROLE } from '../database/roles.js'
import type { StandaloneEnvironment } from '../environment.js'
import type { Fault } from '../fault.js'
import { dataPaths, isThere } from '../paths.js'
import { loadSecrets } from '../secrets.js'
import { presentSubgraphs } from '../subgraphs.js'
import { checkDisk, checkPort, ensureDataDirectory } from './checks.js'
import { Child } from './child.js'
import { KeptDatabase } from './database.js'
import { takeLock } from './lock.js'
import { planProcesses } from './plan.js'
import { runPreparation } from './prepare.js'
import type { Progress } from './progress.js'
import { removeRunFile, writeRunFile } from './run-file.js'

/**
 * The whole portal as one thing that starts and stops. `start` does everything in order and throws a {@link Fault}
 * where it cannot; `stop` may be called at any moment, also in the middle of a start, and undoes what has been done.
 */
export class Portal {
  readonly #undo: (() => Promise<void> | void)[] = []
  readonly #children: Child[] = []
  #stopped: Promise<void> | undefined

  constructor(
    private readonly environment: StandaloneEnvironment,
    private readonly dev: boolean,
    private readonly progress: Progress,
    /** Told when something ends that the portal cannot live without. */
    private readonly onLost: (fault: Fault) => void,
  ) {}

  /** The processes that run, for who wants to start one anew. */
  get children(): readonly Child[] {
    return this.#children
  }

  async start(): Promise<void> {
    const { environment, dev, progress } = this
    const { port, host, origin, dataDirectory } = environment
    const paths = dataPaths(dataDirectory)
    ensureDataDirectory(dataDirectory)
    this.#undoBy(takeLock(paths.lock, origin))
    await checkPort(port, host)
    checkDisk(dataDirectory, paths.postgres)
    mkdirSync(paths.media, { recursive: true, mode: 0o700 })
    mkdirSync(paths.logs, { recursive: true, mode: 0o700 })
    const subgraphs = presentSubgraphs(dev)
    const secrets = await loadSecrets(dataDirectory, subgraphs)

    progress.step('database')
    const postgres = await KeptDatabase.start(
      { directory: paths.postgres, password: secrets.superuser, logFile: join(paths.logs, 'postgres.log') },
      this.onLost,
    )
    this.#undoBy(() => postgres.stop())
    await ensureDatabase(postgres.url('postgres'), secrets.owner)

    await runPreparation({
      ownerUrl: postgres.url(DATABASE, OWNER_ROLE, secrets.owner),
      dataDirectory,
      logDirectory: paths.logs,
      subgraphs,
      dev,
      onStep: (step) => progress.step(step),
      onProcess: (child) => this.#undoBy(() => void child.kill('SIGKILL')),
    })

    const ownerUrl = postgres.url(DATABASE, OWNER_ROLE, secrets.owner)
    this.#undoBy(keepSigning(ownerUrl, paths.auditHeads, secrets.audit))

    const ports: Record<string, number> = {}
    for (const name of ['identity', ...subgraphs, ...(dev ? ['gateway'] : [])])
      ports[name] = await getPort({ host: '127.0.0.1' })
    const plan = planProcesses({
      port,
      host,
      origin,
      dev,
      secrets,
      subgraphs,
      ports,
      logLevel: environment.logLevel,
      mediaDirectory: paths.media,
      cases: environment.cases,
      databaseUrl: (role, password) => postgres.url(DATABASE, role, password),
    })
    writeRunFile(paths.run, { pid: process.pid, origin, ports: { ...ports, postgres: postgres.port } })
    this.#undoBy(() => removeRunFile(paths.run))

    const make = (one: (typeof plan)['gateway']) => {
      const child = new Child(one, paths.logs, this.onLost)
      this.#children.push(child)
      this.#undoBy(() => child.stop())
      return child
    }
    // Beside each other: reading their code is most of a start, and the gateway asks the services only when it is asked.
    const processes = [...plan.services, ...(isThere('gateway', dev) ? [plan.gateway] : [])]
    await Promise.all(
      processes.map((one) =>
        make(one)
          .start()
          .then(() => progress.step(one.name)),
      ),
    )
    if (plan.pages) {
      await make(plan.pages).start()
      progress.step('pages')
    }
  }

  /** Stops everything, the last started first, the services beside each other. Safe to call twice. */
  stop(): Promise<void> {
    this.#stopped ??= this.#unwind()
    return this.#stopped
  }

  async #unwind(): Promise<void> {
    const [gateway] = this.#children.filter(({ plan }) => plan.name === 'gateway')
    await gateway?.stop()
    await Promise.all(this.#children.map((child) => child.stop()))
    for (const undo of this.#undo.reverse()) await undo()
  }

  #undoBy(undo: () => Promise<void> | void): void {
    // A stop has come while something was being started: that something is undone at once.
    if (this.#stopped) void this.#stopped.then(undo)
    else this.#undo.push(undo)
  }
}
