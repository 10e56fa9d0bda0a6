import { existsSync } from 'node:fs'

const built = new URL('../dist/index.js', import.meta.url)

/**
 * Runs a command on the built code of this package. Faults are printed as their sentence; the process then leaves
 * with 1.
 *
 * @param {(api: typeof import('../dist/index.js')) => Promise<void>} act
 */
export async function command(act) {
  if (!existsSync(built)) {
    console.error('Nothing is built yet: run "npm start" once.')
    process.exit(1)
  }
  const api = await import(built.href)
  try {
    await act(api)
    process.exit(0)
  } catch (error) {
    console.error(error instanceof api.Fault || error?.name === 'PostgresFault' ? error.message : error)
    process.exit(1)
  }
}
