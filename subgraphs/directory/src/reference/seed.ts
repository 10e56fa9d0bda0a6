import { DISTRICTS, STATES } from '@vatsalya/places'
import { and, eq, notInArray, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { districts, placeNames, states } from '../database/tables.js'
import { searchable } from '../modules/places/places.rules.js'
import {
  ALTERED_STATE_NAMES,
  CODES_CHANGED_ON,
  CODES_MERGED_ON,
  type EarlierName,
  EXTRACT_OF_2022,
} from './earlier-names.js'

type NameRow = typeof placeNames.$inferInsert

/**
 * Brings States, districts and their names to what @vatsalya/places says. Runs after every migration, in production
 * too, as the owner of the tables; safe to repeat. A name that is no longer the present one stays as an earlier one.
 */
export async function seedReference({ sql: connection }: { readonly sql: postgres.Sql }): Promise<void> {
  await drizzle(connection).transaction(async (tx) => {
    await tx
      .insert(states)
      .values(
        STATES.map(({ populationMillion, earlierCodes: _, ...state }) => ({
          ...state,
          population2011: Math.round(populationMillion * 1e6),
        })),
      )
      .onConflictDoUpdate({
        target: states.code,
        set: {
          name: sql`excluded.name`,
          kind: sql`excluded.kind`,
          zone: sql`excluded.zone`,
          costShare: sql`excluded.cost_share`,
          population2011: sql`excluded.population_2011`,
        },
      })
    await tx
      .insert(districts)
      .values(DISTRICTS.map(({ code, name, stateCode, retired }) => ({ code, name, stateCode, retired })))
      .onConflictDoUpdate({
        target: districts.code,
        set: { name: sql`excluded.name`, stateCode: sql`excluded.state_code`, retired: sql`excluded.retired` },
      })
    const present = presentNames()
    const keys = present.map(({ placeKind, placeCode, text }) => `${placeKind} ${placeCode} ${text}`)
    await tx
      .update(placeNames)
      .set({ current: false, lastSeenOn: sql`current_date` })
      .where(
        and(
          eq(placeNames.current, true),
          notInArray(sql`concat_ws(' ', ${placeNames.placeKind}, ${placeNames.placeCode}, ${placeNames.text})`, keys),
        ),
      )
    await tx
      .insert(placeNames)
      .values([...present, ...earlierNames()])
      .onConflictDoUpdate({
        target: [placeNames.placeKind, placeNames.placeCode, placeNames.kind, placeNames.text],
        set: {
          folded: sql`excluded.folded`,
          current: sql`excluded.current`,
          validUntil: sql`excluded.valid_until`,
          lastSeenOn: sql`excluded.last_seen_on`,
        },
      })
  })
}

function presentNames(): NameRow[] {
  return [
    ...STATES.flatMap(({ code, name }) => [
      present('STATE', code, 'NAME', name),
      present('STATE', code, 'ISO_CODE', code),
    ]),
    ...DISTRICTS.map(({ code, name }) => present('DISTRICT', code, 'NAME', name)),
  ]
}

function present(placeKind: NameRow['placeKind'], placeCode: string, kind: NameRow['kind'], text: string): NameRow {
  return { placeKind, placeCode, kind, text, folded: searchable(text), current: true }
}

function earlierNames(): NameRow[] {
  const codes = STATES.flatMap(({ code, earlierCodes }) =>
    earlierCodes.map((text): EarlierName => {
      const validUntil = earlierCodes.length > 1 ? CODES_MERGED_ON : CODES_CHANGED_ON
      return { placeKind: 'STATE', placeCode: code, kind: 'ISO_CODE', text, validUntil, lastSeenOn: null }
    }),
  )
  const names = DISTRICTS.flatMap(({ code, earlierName }): EarlierName[] =>
    earlierName === null
      ? []
      : [
          {
            placeKind: 'DISTRICT',
            placeCode: code,
            kind: 'NAME',
            text: earlierName,
            validUntil: null,
            lastSeenOn: EXTRACT_OF_2022,
          },
        ],
  )
  return [...codes, ...ALTERED_STATE_NAMES, ...names].map((row) => ({
    ...row,
    folded: searchable(row.text),
    current: false,
  }))
}
