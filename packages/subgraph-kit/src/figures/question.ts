import { codedError } from '../errors.js'
import { say } from '../words/index.js'

const MOST_DIMENSIONS = 3

/** What a table of figures is asked for. Days in India, both included. */
export interface FigureQuestion {
  readonly measures: readonly string[]
  readonly by: readonly string[]
  readonly from: string
  readonly to: string
}

/** Refuses questions that no table can answer. Throws BAD_INPUT or LIMIT_EXCEEDED. */
export function checkFigures({ measures, by, from, to }: FigureQuestion): void {
  if (measures.length === 0) throw codedError('BAD_INPUT', say('noMeasure'))
  if (by.length > MOST_DIMENSIONS) {
    throw codedError('LIMIT_EXCEEDED', say('tooManyDimensions', { most: MOST_DIMENSIONS }))
  }
  if (new Set(by).size < by.length || new Set(measures).size < measures.length) {
    throw codedError('BAD_INPUT', say('askedTwice'))
  }
  checkPeriod(from, to)
}

/** Refuses a period that ends before it begins. Throws BAD_INPUT. */
export function checkPeriod(from: string, to: string): void {
  if (from > to) throw codedError('BAD_INPUT', say('periodBackwards'))
}
