import { createWords } from '@vatsalya/subgraph-kit'
import en from './en.js'
import hi from './hi.js'
import ur from './ur.js'

/** The door's own words, in the language of whoever asks. */
export const say = createWords({ en, hi, ur })
