import type { ComponentType } from 'react'
import { ChartsPart } from './charts.part.js'
import { CitizenPart } from './citizen.part.js'
import { ClocksPart } from './clocks.part.js'
import { FieldsPart } from './fields.part.js'
import { FormPart } from './form.part.js'
import { ListPart } from './list.part.js'
import { RecordPart } from './record.part.js'

/** The pages of the gallery by name. */
export const PARTS: Readonly<Record<string, ComponentType>> = {
  list: ListPart,
  record: RecordPart,
  clocks: ClocksPart,
  fields: FieldsPart,
  form: FormPart,
  charts: ChartsPart,
  citizen: CitizenPart,
}
