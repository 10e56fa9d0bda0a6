import { createWords } from './catalogue.js'
import en from './en.js'
import hi from './hi.js'
import ur from './ur.js'

/** The kit's own words. */
export const say = createWords({ en, hi, ur })

/** What may lie out of a post's sight. */
export type Unseen = Extract<keyof typeof en, `unseen.${string}`> extends `unseen.${infer What}` ? What : never
