import type { Overrides } from '../operation/overrides.js'

/** Makes plans: JSON text in the form of Hive's planner. */
export interface Planning {
  /** @throws Error when the supergraph is not accepted */
  start(): Promise<void>
  /**
   * Plans one operation.
   *
   * @param careful asks another planner than the first time
   * @throws EngineRefusal
   */
  plan(text: string, careful?: boolean, overrides?: Overrides): Promise<string>
  stop(): void
}
