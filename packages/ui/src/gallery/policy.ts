import { installTrustedTypes } from '../runtime/trusted-types.js'

installTrustedTypes()
