/** A name or code that a place bore, and what is known about when. */
export interface EarlierName {
  readonly placeKind: 'STATE' | 'DISTRICT'
  readonly placeCode: string
  readonly kind: 'NAME' | 'ISO_CODE'
  readonly text: string
  /** First day on which it stood no more, or null where no source tells it. */
  readonly validUntil: string | null
  /** Day of the last list that has it, where its end is not known. */
  readonly lastSeenOn: string | null
}

/** Day of the ISO newsletter that changed the codes of four States. */
export const CODES_CHANGED_ON = '2023-11-23'

/** Day of the ISO newsletter that merged Dadra and Nagar Haveli with Daman and Diu. */
export const CODES_MERGED_ON = '2020-11-24'

/** Day of the extract of the Local Government Directory whose names @vatsalya/places calls earlier. */
export const EXTRACT_OF_2022 = '2022-03-11'

/** Names of States altered by Acts of Parliament, with the day on which each Act came into force. */
export const ALTERED_STATE_NAMES: readonly EarlierName[] = [
  ['IN-OD', 'Orissa', '2011-11-01'],
  ['IN-UK', 'Uttaranchal', '2007-01-01'],
  ['IN-PY', 'Pondicherry', '2006-10-01'],
].map(
  ([placeCode = '', text = '', validUntil = '']): EarlierName => ({
    placeKind: 'STATE',
    placeCode,
    kind: 'NAME',
    text,
    validUntil,
    lastSeenOn: null,
  }),
)
