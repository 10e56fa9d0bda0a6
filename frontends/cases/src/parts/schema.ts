import { z } from 'zod'

// Without it zod compiles checks from text at run time, which the page's policy forbids.
z.config({ jitless: true })

/** The office's own text of a form: without blanks at its ends, null where nothing was written. */
export const optionalText = z.string().transform((text) => text.trim() || null)

/** A list written with commas: "scar on left cheek, mole". */
export const commaList = z.string().transform((text) =>
  text
    .split(/[,،、\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

export { z }
