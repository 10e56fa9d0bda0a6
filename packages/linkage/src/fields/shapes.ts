import { AGE } from './age.js'
import { CLOTHING } from './clothing.js'
import { FAMILY } from './family.js'
import type { FieldName, FieldShape } from './field.js'
import { FOUND_AT } from './found-at.js'
import { GIVEN } from './given.js'
import { GUARDIAN } from './guardian.js'
import { HEIGHT } from './height.js'
import { HOME } from './home.js'
import { LANGUAGE } from './language.js'
import { LOCALITY } from './locality.js'
import { MARKS } from './marks.js'
import { SEX } from './sex.js'
import { TIME } from './time.js'

/** Contexts and levels of every field. */
export const SHAPES: Readonly<Record<FieldName, FieldShape>> = {
  time: TIME,
  home: HOME,
  foundAt: FOUND_AT,
  locality: LOCALITY,
  sex: SEX,
  age: AGE,
  height: HEIGHT,
  given: GIVEN,
  family: FAMILY,
  guardian: GUARDIAN,
  language: LANGUAGE,
  marks: MARKS,
  clothing: CLOTHING,
}

/** Codes of a field: contexts times levels. */
export function codesOf(shape: FieldShape): number {
  return shape.contexts.length * shape.levels.length
}
