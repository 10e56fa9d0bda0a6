import { say } from '../../messages/index.js'
import { refuseField } from '../shared/input.js'
import { yearsBetween } from './age.rules.js'

/**
 * Full years on a day of somebody born on another ("2011-05-01"), 0 to 17: a child is whoever has not completed eighteen
 * (JJ Act s.2(12)). Ends the use case at the input's field `path` otherwise.
 */
export function childsAgeOn(born: string, day: string, path: string): number {
  const age = yearsBetween(born, day)
  // A month of birth stands in the record as its first day, so nobody is younger than it says.
  if (age < 0) refuseField(path, say('bornLater'))
  if (age > 17) refuseField(path, say('wasAdult'))
  return age
}
