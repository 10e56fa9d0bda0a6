import { indianDay } from '@vatsalya/clocks'
import { eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { home } from '../../database/tables.js'
import type { InstitutionFilter } from '../../generated/types.js'
import { hasClockIn } from '../clocks/clocks.filter.js'
import { onRoll } from './homes.order.js'
import { lawfulSexes } from './homes.rules.js'

/** Clocks of a registration: the full one and the provisional one. */
const REGISTRATION_CLOCKS = ['CCI_REG', 'CCI_PROV_MAX'] as const

/** The conditions of a filter; all must hold. */
export function conditionsOf(filter: InstitutionFilter, now: Date): (SQL | undefined)[] {
  const { stateCode, districtCode, kinds, caseKind, text, roomFor, inspection, registration } = filter
  return [
    stateCode ? eq(home.stateCode, stateCode) : undefined,
    districtCode ? eq(home.districtCode, districtCode) : undefined,
    kinds ? inArray(home.kind, kinds) : undefined,
    caseKind ? eq(home.caseKind, caseKind) : undefined,
    text ? sql`' ' || lower(${home.name}) like ${`% ${escaped(text.toLowerCase())}%`}` : undefined,
    ...(roomFor ? roomForConditions(roomFor, now) : []),
    inspection ? hasClockIn(home.id, ['CCI_INSPECT'], inspection, now) : undefined,
    registration ? hasClockIn(home.id, REGISTRATION_CLOCKS, registration, now) : undefined,
  ]
}

/** The rules of `unlawful`, in SQL, with a free bed and a registration that stands. */
function roomForConditions(child: NonNullable<InstitutionFilter['roomFor']>, now: Date): SQL[] {
  return [
    eq(home.caseKind, child.caseKind),
    inArray(home.takes, [...lawfulSexes(child)]),
    lte(home.ageFrom, child.ageYears),
    gte(home.ageTo, child.ageYears),
    gte(home.validUntil, indianDay(now)),
    sql`${home.capacity} > ${onRoll}`,
  ]
}

/** A text in which the signs of LIKE mean themselves. */
function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
}
