import type { ComponentType } from 'react'
import { ClocksPart } from './clocks.part.js'
import { FieldsPart } from './fields.part.js'

/** The pages of the gallery by name. */
export const PARTS: Readonly<Record<string, ComponentType>> = {
  clocks: ClocksPart,
  fields: FieldsPart,
}
