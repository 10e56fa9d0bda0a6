/**
 * What is known of a missing child. Text as told, in any script; the empty string or null where nothing is known, which
 * is never evidence. Dates are ISO (YYYY-MM-DD).
 */
export interface MissingRecord {
  readonly id: string
  readonly name: string
  readonly alias: string
  readonly sex: string
  readonly dob: string
  /** Years at the day of going missing; null where not known. */
  readonly ageAtMissing: number | null
  readonly guardian: string
  readonly language: string
  /** Home: State, district (names or codes) and free text. */
  readonly state: string
  readonly district: string
  readonly place: string
  readonly missingDate: string
  readonly heightCm: number | null
  readonly marks: string
  readonly clothing: string
}

/** What is known of a child who was found, or seen by a citizen. Text as told, empty or null where nothing is known. */
export interface FoundRecord {
  readonly id: string
  readonly name: string
  readonly sex: string
  /** Years at `foundDate`, estimated: the same number twice, or the two ends that a citizen gave. */
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly guardian: string
  readonly language: string
  /** Home as the child tells it. */
  readonly homeState: string
  readonly homeDistrict: string
  readonly homePlace: string
  readonly foundDate: string
  readonly foundState: string
  readonly foundDistrict: string
  readonly heightCm: number | null
  readonly marks: string
  readonly clothing: string
}
