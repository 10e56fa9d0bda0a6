import type { MatchField } from '../../generated/graphql.js'
import { useT } from './messages/index.js'

/** Facts that one office may ask another about. */
export const FACTS = [
  'GIVEN',
  'GUARDIAN',
  'AGE',
  'HEIGHT',
  'LANGUAGE',
  'HOME',
  'LOCALITY',
  'MARKS',
  'CLOTHING',
] as const satisfies readonly MatchField[]

const ROW_OF = {
  TIME: 'match.row.date',
  HOME: 'match.row.home',
  FOUND_AT: 'match.row.district',
  LOCALITY: 'match.row.place',
  SEX: 'match.row.sex',
  AGE: 'match.row.age',
  HEIGHT: 'match.row.height',
  GIVEN: 'match.row.name',
  FAMILY: 'match.row.name',
  GUARDIAN: 'match.row.guardian',
  LANGUAGE: 'match.row.language',
  MARKS: 'match.row.marks',
  CLOTHING: 'match.row.clothing',
  FACE: 'match.row.face',
} as const satisfies Record<MatchField, string>

/** The name of a compared fact, as it stands at its row. */
export function useFact(): (field: MatchField) => string {
  const t = useT()
  return (field) => t(ROW_OF[field])
}
