import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Pictures on disk, below the media folder, under random names that carry no number of any case. */
export class PictureStore {
  private readonly root: string

  constructor(dataDirectory: string) {
    this.root = resolve(dataDirectory, 'photos')
  }

  /** Writes a picture whole or not at all; answers its name. */
  async keep(data: Buffer): Promise<string> {
    const name = randomBytes(16).toString('hex')
    const file = `${name.slice(0, 2)}/${name}.jpg`
    const path = this.pathOf(file)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(`${path}.new`, data, { mode: 0o600 })
    await rename(`${path}.new`, path)
    return file
  }

  async drop(file: string): Promise<void> {
    await rm(this.pathOf(file), { force: true })
  }

  /** Files that were written before `instant`, folder by folder, half-written ones included. */
  async *before(instant: Date): AsyncGenerator<string[]> {
    for (const folder of await this.list('.')) {
      const old: string[] = []
      for (const name of await this.list(folder)) {
        const file = `${folder}/${name}`
        // A file that another process has just removed is no file of ours.
        const stats = await stat(this.pathOf(file)).catch(() => undefined)
        if (stats?.isFile() && stats.mtime < instant) old.push(file)
      }
      if (old.length > 0) yield old
    }
  }

  /** Names in a folder; none where the folder is not there yet. */
  private async list(folder: string): Promise<string[]> {
    return readdir(join(this.root, folder)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
      throw error
    })
  }

  /** Path of a file whose name came out of our own table. */
  pathOf(file: string): string {
    return join(this.root, file)
  }
}
