import { LEARNT } from './learnt.generated.js'
import { type Parameters, readParameters } from './parameters.js'

/** The parameters that the package comes with: what `npm run train` last learnt. */
export const DEFAULT_PARAMETERS: Parameters = readParameters(LEARNT)
