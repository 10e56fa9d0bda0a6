import { setTimeout as sleep } from 'node:timers/promises'
import { type PostgresOptions, type PostgresServer, startPostgres } from '@vatsalya/postgres-server'
import { Fault } from '../fault.js'
import { pauseAfter } from './child.js'

const STEADY_MS = 60_000

/**
 * The database server, kept running: where it ends by itself it is started again on the same port, so that every
 * process finds it where it was. What had been committed is there again; that is PostgreSQL's own promise.
 */
export class KeptDatabase {
  #stopping = false
  #keeping: Promise<void> = Promise.resolve()

  private constructor(
    private readonly options: PostgresOptions,
    private server: PostgresServer,
    private readonly onGivenUp: (fault: Fault) => void,
  ) {
    this.#keeping = this.#keep()
  }

  static async start(options: PostgresOptions, onGivenUp: (fault: Fault) => void): Promise<KeptDatabase> {
    return new KeptDatabase(options, await startPostgres(options), onGivenUp)
  }

  get port(): number {
    return this.server.port
  }

  /** Connection of `user` to `database`; without user, of the superuser. */
  url(database: string, user?: string, password?: string): string {
    return this.server.url(database, user, password)
  }

  async stop(): Promise<void> {
    this.#stopping = true
    await this.server.stop()
    await this.#keeping
    // A restart that was under way when the stop came has made another server meanwhile.
    await this.server.stop()
  }

  async #keep(): Promise<void> {
    for (let deaths = 0; ; ) {
      const since = Date.now()
      await this.server.ended
      deaths = Date.now() - since > STEADY_MS ? 1 : deaths + 1
      const pause = pauseAfter(deaths)
      if (this.#stopping) return
      if (pause === null) {
        this.onGivenUp(new Fault(`The database keeps ending: the portal stops; ${this.options.logFile} says why.`))
        return
      }
      await sleep(pause)
      if (this.#stopping) return
      try {
        this.server = await startPostgres({ ...this.options, port: this.server.port })
        // A stop that came meanwhile waits for this loop, and then stops the new server itself.
        if (this.#stopping) return
      } catch {
        // Counted as another death: `ended` of the old server is settled, so the loop comes back here at once.
      }
    }
  }
}
