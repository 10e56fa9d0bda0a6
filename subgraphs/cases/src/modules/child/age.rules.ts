/** Half of the year in which a child of a told age may be: the guess that is wrong by least. */
const HALF_A_YEAR = 6

/** Middle of the months in which a child was born who was `ageYears` old on a day ("2026-11-24"), as a first of month. */
export function bornAboutFromAge(ageYears: number, on: string): string {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - ageYears * 12 - HALF_A_YEAR
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

/** The month of a birth date, as its first day: the day itself is identity. */
export function bornAboutFromBirthDate(birthDate: string): string {
  return `${birthDate.slice(0, 7)}-01`
}

/** Full years between two days ("2011-05-01", "2026-11-24"). Negative where the second is earlier. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  // "05-01" compares as text like the days themselves.
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
