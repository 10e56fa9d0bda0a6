import { typedPath } from './environment.js'

/** What is wrong with what a person typed or gave: one sentence, exit code 1. */
export class Refusal extends Error {}

/** Runs a command; a Refusal becomes one sentence on stderr and exit code 1. */
export function run(command: (argv: readonly string[]) => void): void {
  try {
    command(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** The folder that a command was given. @throws Refusal when it was given none. */
export function folderArgument(argv: readonly string[], usage: string): string {
  const folder = argv.find((argument) => !argument.startsWith('--'))
  if (folder === undefined) throw new Refusal(`Say which folder: ${usage}`)
  return typedPath(folder)
}
