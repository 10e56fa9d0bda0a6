import { readFileSync } from 'node:fs'
import { DEFAULT_PARAMETERS } from '../parameters/default.js'
import { type Parameters, readParameters } from '../parameters/parameters.js'
import { Refusal } from './command.js'
import { typedPath } from './environment.js'

const OPTION = '--parameters='

/** The parameters of `--parameters=FILE`, or those of the package. @throws Refusal when the file is none. */
export function parametersArgument(argv: readonly string[]): Parameters {
  const option = argv.find((argument) => argument.startsWith(OPTION))
  if (option === undefined) return DEFAULT_PARAMETERS
  const path = option.slice(OPTION.length)
  try {
    return readParameters(JSON.parse(readFileSync(typedPath(path), 'utf8')))
  } catch (error) {
    throw new Refusal(error instanceof Error ? `${path}: ${error.message}` : `${path} cannot be read.`)
  }
}
