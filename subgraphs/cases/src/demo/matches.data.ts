/** One side of a story: what the family, or the found child, tells. All of it is invented. */
interface Teller {
  readonly stateCode: string
  readonly districtCode: string
  readonly daysAgo: number
  readonly name: string | null
  readonly otherNames?: readonly string[]
  readonly age: number
  readonly heightCm: number
  readonly marks: readonly string[]
  readonly language: string
  readonly guardian: string | null
  /** Address, or home in the child's own words. */
  readonly home: string
}

/** A missing child who was found elsewhere, told twice. */
export interface MatchStory {
  readonly key: string
  readonly sex: 'GIRL' | 'BOY'
  readonly protected?: boolean
  readonly missing: Teller
  readonly found: Teller
}

const PATNA = { stateCode: 'IN-BR', districtCode: '212' } as const
const PUNE = { stateCode: 'IN-MH', districtCode: '490' } as const
const GUWAHATI = { stateCode: 'IN-AS', districtCode: '618' } as const

/** Family names mean "imagined", "example", "sample": no real family is named. */
export const MATCH_STORIES: readonly MatchStory[] = [
  {
    key: 'patna-guwahati',
    sex: 'GIRL',
    missing: {
      ...PATNA,
      daysAgo: 38,
      name: 'Rukhsana Kalpit',
      otherNames: ['Rukhi'],
      age: 10,
      heightCm: 132,
      marks: ['Mole on the left cheek', 'Burn mark on the right hand'],
      language: 'Hindi',
      guardian: 'Naushad Kalpit',
      home: 'Phulwari Sample Tola, Patna',
    },
    found: {
      ...GUWAHATI,
      daysAgo: 0.4,
      name: 'रुखसाना',
      age: 10,
      heightCm: 133,
      marks: ['Til on left cheek'],
      language: 'Hindi',
      guardian: 'Nausad',
      home: 'Fulwari, Pattna, Bihar',
    },
  },
  {
    key: 'pune-patna',
    sex: 'BOY',
    missing: {
      ...PUNE,
      daysAgo: 75,
      name: 'Siddhesh Udaharan',
      otherNames: ['Sonu'],
      age: 12,
      heightCm: 141,
      marks: ['Cut on the chin', 'Extra finger on the left hand'],
      language: 'Marathi',
      guardian: 'Vasanti Udaharan',
      home: 'Sample Peth, Pune',
    },
    found: {
      ...PATNA,
      daysAgo: 1.2,
      name: 'Sidhesh',
      age: 12,
      heightCm: 142,
      marks: ['Extra finger, left hand'],
      language: 'Marathi',
      guardian: 'Basanti',
      home: 'Pune, Maharashtra',
    },
  },
  {
    key: 'patna-pune',
    sex: 'GIRL',
    missing: {
      ...PATNA,
      daysAgo: 210,
      name: 'Phoolmati Namuna',
      otherNames: ['Guddi'],
      age: 8,
      heightCm: 122,
      marks: ['Scar above the left eyebrow'],
      language: 'Hindi',
      guardian: 'Shanti Namuna',
      home: 'Example Ghat, Patna',
    },
    found: {
      ...PUNE,
      daysAgo: 0.7,
      name: 'Guddi',
      age: 9,
      heightCm: 126,
      marks: ['Old scar on left eyebrow'],
      language: 'Hindi',
      guardian: 'Santi',
      home: 'Bihar',
    },
  },
  {
    key: 'guwahati-pune',
    sex: 'BOY',
    missing: {
      ...GUWAHATI,
      daysAgo: 24,
      name: 'Bhaskar Nidarshan',
      age: 15,
      heightCm: 158,
      marks: ['Tattoo of a dot on the right hand'],
      language: 'Assamese',
      guardian: 'Ranjit Nidarshan',
      home: 'Sample Ali, Guwahati',
    },
    found: {
      ...PUNE,
      daysAgo: 2.1,
      name: 'ভাস্কৰ',
      age: 15,
      heightCm: 159,
      marks: ['godna on right hand'],
      language: 'Assamese',
      guardian: null,
      home: 'Guwahati, Assam',
    },
  },
  {
    key: 'patna-shielded',
    sex: 'GIRL',
    protected: true,
    missing: {
      ...PATNA,
      daysAgo: 16,
      name: 'Muskan Misal',
      age: 13,
      heightCm: 148,
      marks: ['Pierced nose'],
      language: 'Hindi',
      guardian: 'Rekha Misal',
      home: 'Sample Nagar, Patna',
    },
    found: {
      ...GUWAHATI,
      daysAgo: 3,
      name: 'Muskan',
      age: 13,
      heightCm: 147,
      marks: ['Pierced nose'],
      language: 'Hindi',
      guardian: 'Rekha',
      home: 'Patna, Bihar',
    },
  },
]
