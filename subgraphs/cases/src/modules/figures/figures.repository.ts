import { keyOfRow, type Tx } from '@vatsalya/subgraph-kit'
import { and, between, eq, type SQL, sql } from 'drizzle-orm'
import { missingFact } from '../../database/tables.js'
import type { MissingChildrenDimension, MissingChildrenFigureFilter } from '../../generated/types.js'
import type { Counts } from './figures.rules.js'

const { registeredOn, ageAtMissing } = missingFact

/** What a report is counted under. Age bands as the crime statistics cut them; financial years begin on 1 April. */
const KEYS: Readonly<Record<MissingChildrenDimension, SQL>> = {
  STATE: sql`${missingFact.stateCode}`,
  DISTRICT: sql`${missingFact.districtCode}`,
  YEAR: sql`to_char(${registeredOn}, 'YYYY')`,
  FINANCIAL_YEAR: sql`to_char(${registeredOn} - interval '3 months', 'YYYY') || '-' || to_char(${registeredOn} + interval '9 months', 'YY')`,
  MONTH: sql`to_char(${registeredOn}, 'YYYY-MM')`,
  SEX: sql`${missingFact.sex}`,
  AGE_BAND: sql`case when ${ageAtMissing} is null then null when ${ageAtMissing} < 6 then '0-5'
    when ${ageAtMissing} < 12 then '6-11' when ${ageAtMissing} < 15 then '12-14' else '15-17' end`,
  SOURCE: sql`${missingFact.source}`,
  STAGE: sql`${missingFact.stage}`,
}

/** Counts of reports, through the window that shows no report. Empty for viewers who may not read figures. */
export class FigureRepository {
  constructor(private readonly tx: Tx) {}

  async counts(
    by: readonly MissingChildrenDimension[],
    from: string,
    to: string,
    filter: MissingChildrenFigureFilter,
  ): Promise<Counts[]> {
    return this.tx
      .select({
        keys: keyOfRow(by.map((name) => KEYS[name])),
        reported: sql<number>`count(*)::int`,
        traced: sql<number>`sum(${missingFact.traced})::int`,
        withFir: sql<number>`sum(${missingFact.withFir})::int`,
      })
      .from(missingFact)
      .where(
        and(
          between(registeredOn, from, to),
          filter.stateCode ? eq(missingFact.stateCode, filter.stateCode) : undefined,
          filter.districtCode ? eq(missingFact.districtCode, filter.districtCode) : undefined,
          filter.sex ? eq(missingFact.sex, filter.sex) : undefined,
        ),
      )
      .groupBy(sql`1`)
  }
}
