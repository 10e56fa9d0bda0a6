import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { PictureStore } from '../../photo/store.js'
import type { Embedding, FacePlugin } from './face.port.js'
import { bitsOf } from './face.rules.js'

/** Time for all faces of one search; what has not come by then is not known. */
const PATIENCE_MS = 10_000

/** Compares faces by the plug-in that runs, where one runs. What it cannot tell is no evidence. */
export class Faces {
  constructor(
    readonly plugin: FacePlugin,
    private readonly store: PictureStore,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /**
   * Bits by the plug-in's own calibration for each candidate whose picture shows a face, by child. A plug-in that fails
   * or does not answer in time says nothing of anybody; pictures and embeddings are forgotten with the search.
   */
  async bits(own: string, others: ReadonlyMap<string, string>): Promise<Map<string, number>> {
    const late = pause(this.patienceMs, undefined, { ref: false }).then(() => new Map<string, number>())
    return Promise.race([this.compared(own, others).catch(() => new Map<string, number>()), late])
  }

  private async compared(own: string, others: ReadonlyMap<string, string>): Promise<Map<string, number>> {
    const face = await this.faceOn(own)
    const bits = new Map<string, number>()
    if (!face) return bits
    for (const [childId, file] of others) {
      const other = await this.faceOn(file)
      if (other) bits.set(childId, bitsOf(await this.plugin.score(face, other), this.plugin.curve))
    }
    return bits
  }

  private async faceOn(file: string): Promise<Embedding | null> {
    const picture = await readFile(this.store.pathOf(file)).catch(() => null)
    return picture && this.plugin.embed(picture)
  }
}
