import type { FoundRecord, MissingRecord } from '../records/record.js'

/** A made-up missing child for tests; `changes` replace parts of it. */
export function missingChild(changes: Partial<MissingRecord> = {}): MissingRecord {
  return {
    id: 'M1',
    name: 'Rukhsana Ansari',
    alias: '',
    sex: 'female',
    dob: '2014-03-02',
    ageAtMissing: 10,
    guardian: 'Naushad Ansari',
    language: 'hindi',
    state: 'Bihar',
    district: 'Patna',
    place: 'Phulwari, Patna',
    missingDate: '2024-06-01',
    heightCm: 132,
    marks: 'mole on left cheek',
    clothing: 'green frock',
    ...changes,
  }
}

/** The same child as an institution in Guwahati writes it down a month later. */
export function foundChild(changes: Partial<FoundRecord> = {}): FoundRecord {
  return {
    id: 'F1',
    name: 'रुखसाना',
    sex: 'female',
    ageFrom: 10,
    ageTo: 10,
    guardian: 'Nausad',
    language: 'hindi',
    homeState: 'Bihar',
    homeDistrict: '',
    homePlace: 'Fulwari, Pattna',
    foundDate: '2024-07-03',
    foundState: 'Assam',
    foundDistrict: 'Guwahati',
    heightCm: 133,
    marks: 'til on left cheek',
    clothing: '',
    ...changes,
  }
}

/** A found child of whom nothing is told but what stands in `changes`. */
export function silentChild(changes: Partial<FoundRecord> = {}): FoundRecord {
  const nothing = {
    name: '',
    sex: '',
    ageFrom: null,
    ageTo: null,
    guardian: '',
    language: '',
    homeState: '',
    homeDistrict: '',
  }
  return foundChild({
    ...nothing,
    homePlace: '',
    foundState: '',
    foundDistrict: '',
    heightCm: null,
    marks: '',
    foundDate: '',
    ...changes,
  })
}
