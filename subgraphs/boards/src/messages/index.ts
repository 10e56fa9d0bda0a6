import { createWords } from '@vatsalya/subgraph-kit'
import en from './en.js'
import hi from './hi.js'
import ur from './ur.js'

/** Says a message in the language of whoever is being answered; the keys are typed by `en`. */
export const say = createWords({ en, hi, ur })
