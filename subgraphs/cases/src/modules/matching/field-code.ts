import type { FieldName } from '@vatsalya/linkage'
import type { MatchField } from '../../generated/types.js'

const CODES = {
  time: 'TIME',
  home: 'HOME',
  foundAt: 'FOUND_AT',
  locality: 'LOCALITY',
  sex: 'SEX',
  age: 'AGE',
  height: 'HEIGHT',
  given: 'GIVEN',
  family: 'FAMILY',
  guardian: 'GUARDIAN',
  language: 'LANGUAGE',
  marks: 'MARKS',
  clothing: 'CLOTHING',
  face: 'FACE',
} as const satisfies Record<FieldName | 'face', MatchField>

/** A field of the linkage library, or the face of a plug-in, as the graph names it. */
export function fieldCode(field: FieldName | 'face'): MatchField {
  return CODES[field]
}

const FIELDS: ReadonlySet<string> = new Set(Object.values(CODES))

/** Whether a stored text is a field of the graph. */
export function isField(text: string): text is MatchField {
  return FIELDS.has(text)
}
