import { type ClockEntry, days, hours, IN_FORCE, months } from './definition.js'

const ours = { confidence: 'HOUSE', effectiveFrom: IN_FORCE.house, source: 'House measure' } as const

/** No law sets these; the platform does, so that nothing lies. A State may start them with a limit of its own. */
export const HOUSE_CLOCKS = {
  ZERO_FIR_ACCEPT: {
    ...ours,
    label: ['Accept the zero FIR', 'ज़ीरो एफआईआर स्वीकार करें', 'زیرو ایف آئی آر قبول کریں'],
    limit: hours(24),
    runsFrom: 'hand-over',
    owner: 'STATION',
    ifMissed: 'The first station stays responsible',
  },
  LEAD_HIGH_RISK: {
    ...ours,
    label: ['Follow up the lead (high risk)', 'सुराग की जांच करें (अधिक जोखिम)', 'سراغ کی جانچ کریں (زیادہ خطرہ)'],
    limit: hours(24),
    runsFrom: 'lead recorded',
    owner: 'INVESTIGATOR',
  },
  LEAD_CHECK: {
    ...ours,
    label: ['Follow up the lead', 'सुराग की जांच करें', 'سراغ کی جانچ کریں'],
    limit: hours(72),
    runsFrom: 'lead recorded',
    owner: 'INVESTIGATOR',
  },
  SEARCH_FOLLOW_UP: {
    ...ours,
    label: ['Next follow-up of the search', 'तलाश की अगली समीक्षा', 'تلاش کا اگلا جائزہ'],
    limit: days(7),
    runsFrom: 'risk assessment or last follow-up',
    owner: 'INVESTIGATOR',
    note: 'The risk assessment gives the limit.',
  },
  MISSING_REVIEW: {
    ...ours,
    label: [
      'Yearly review of the untraced case',
      'न मिले बच्चे के मामले की वार्षिक समीक्षा',
      'لاپتہ بچے کے معاملے کا سالانہ جائزہ',
    ],
    limit: months(12),
    recurs: 'LAST',
    runsFrom: 'long-term stage or last review',
    owner: 'SUPERINTENDENT',
  },
  SIGHTING_URGENT: {
    ...ours,
    label: ['Screen the urgent sighting', 'तत्काल सूचना की जांच', 'فوری اطلاع کی جانچ'],
    limit: hours(0.5),
    runsFrom: 'sighting received',
    owner: 'SIGHTING_DESK',
  },
  SIGHTING_SCREEN: {
    ...ours,
    label: ['Screen the sighting', 'सूचना की जांच', 'اطلاع کی جانچ'],
    limit: hours(12),
    runsFrom: 'sighting received',
    owner: 'SIGHTING_DESK',
  },
  SIGHTING_OUTCOME: {
    ...ours,
    label: ['Give the sighting an outcome', 'सूचना का परिणाम दर्ज करें', 'اطلاع کا نتیجہ درج کریں'],
    limit: hours(72),
    runsFrom: 'assignment to a unit',
    owner: 'STATION',
  },
  CARE_PLAN: {
    ...ours,
    label: [
      'Approve the individual care plan (Form 7)',
      'व्यक्तिगत देखरेख योजना (प्ररूप 7) मंजूर करें',
      'انفرادی نگہداشت منصوبہ (فارم 7) منظور کریں',
    ],
    limit: days(30),
    runsFrom: 'admission',
    owner: 'HOME',
  },
} as const satisfies Record<string, ClockEntry>
