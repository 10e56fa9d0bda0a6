import type { z } from 'zod'
import { say } from './index.js'

type Fault = Parameters<z.core.$ZodErrorMap>[0]

/** What is wrong with an input where its check says nothing of its own: zod's words are for programmers. */
export function plainFault(fault: Fault): string {
  switch (fault.code) {
    case 'too_small':
      return bound(fault.origin, Number(fault.minimum), 'least')
    case 'too_big':
      return bound(fault.origin, Number(fault.maximum), 'most')
    default:
      return say(fault.input === undefined || fault.input === null ? 'missing' : 'notThis')
  }
}

function bound(origin: string, amount: number, which: 'least' | 'most'): string {
  const least = which === 'least'
  if (origin === 'string') return say(least ? 'writeAtLeast' : 'writeAtMost', { [which]: amount })
  if (origin === 'array' || origin === 'set') return say(least ? 'listTooShort' : 'listTooLong', { [which]: amount })
  return say(least ? 'numberTooSmall' : 'numberTooLarge', { [which]: amount })
}
