import type { z } from 'zod'
import type { views } from '../database/tables.js'
import type { specInput } from '../modules/views/spec.rules.js'

/** A view of the demo: who saved it, shared with whom, and what it asks. */
export interface DemoView {
  readonly account: string
  readonly title: string
  readonly sharing: (typeof views.$inferInsert)['sharing']
  readonly spec: z.input<typeof specInput>
}

/** Six views such as posts of the nation, a State and a district keep. */
export const DEMO_VIEWS: readonly DemoView[] = [
  {
    account: 'dcpo.pune',
    title: 'Demo: Pune, reported and traced by month',
    sharing: 'OFFICE',
    spec: {
      domain: 'CASES',
      measures: ['REPORTED', 'TRACED'],
      dimensions: ['MONTH'],
      period: { kind: 'LAST_12_MONTHS' },
      filter: { stateCode: 'IN-MH', districtCode: '490' },
      presentation: 'CHART',
      chart: 'LINE',
    },
  },
  {
    account: 'state.maharashtra',
    title: 'Demo: districts of Maharashtra, untraced children',
    sharing: 'OFFICE',
    spec: {
      domain: 'CASES',
      measures: ['UNTRACED'],
      dimensions: ['DISTRICT'],
      period: { kind: 'LAST_5_YEARS' },
      filter: { stateCode: 'IN-MH' },
      presentation: 'CHART',
      chart: 'BAR',
    },
  },
  {
    account: 'ministry',
    title: 'Demo: releases and utilisation by State',
    sharing: 'EVERYBODY',
    spec: {
      domain: 'SCHEME',
      measures: ['RELEASED', 'UTILISED', 'UNSPENT'],
      dimensions: ['STATE'],
      period: { kind: 'LAST_FINANCIAL_YEAR' },
      presentation: 'TABLE',
      chart: 'STATE_MAP',
    },
  },
  {
    account: 'ministry',
    title: 'Demo: homes and children in them, by State',
    sharing: 'EVERYBODY',
    spec: {
      domain: 'INSTITUTIONS',
      measures: ['HOMES', 'SANCTIONED_CAPACITY', 'OCCUPANCY'],
      dimensions: ['STATE'],
      period: { kind: 'LAST_12_MONTHS' },
      presentation: 'TABLE',
      chart: 'STATE_MAP',
    },
  },
  {
    account: 'analyst',
    title: 'Demo: girls and boys reported missing, by year',
    sharing: 'EVERYBODY',
    spec: {
      domain: 'CASES',
      measures: ['REPORTED'],
      dimensions: ['YEAR', 'SEX'],
      period: { kind: 'LAST_5_YEARS' },
      presentation: 'CHART',
      chart: 'STACKED',
    },
  },
  {
    account: 'analyst',
    title: 'Demo: officers trained, by subject',
    sharing: 'NOBODY',
    spec: {
      domain: 'TRAINING',
      measures: ['PARTICIPANTS'],
      dimensions: ['SUBJECT'],
      period: { kind: 'LAST_12_MONTHS' },
      presentation: 'CHART',
      chart: 'BAR',
    },
  },
]
