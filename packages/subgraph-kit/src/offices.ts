import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from './database/transaction.js'
import type { DomainEvent } from './events/queue.js'
import type { UnitOfWork } from './request.js'
import { say } from './words/index.js'

const told = z.object({
  officeId: z.uuid(),
  kind: z.string(),
  stateCode: z.string().nullable(),
  districtCode: z.string().nullable(),
})

/** Kind and place of an office, as the directory tells them. */
export interface KnownOffice {
  readonly id: string
  readonly kind: string
  readonly stateCode: string | null
  readonly districtCode: string | null
}

/** The statement that keeps what is known of offices; a later word takes the place of an earlier one. */
export function knowOffices(schema: string, offices: readonly KnownOffice[]): SQL {
  return sql`
    insert into ${sql.identifier(schema)}.known_office
    select * from jsonb_to_recordset(${JSON.stringify(
      offices.map(({ id, kind, stateCode: state_code, districtCode: district_code }) => ({
        ...{ id, kind, state_code, district_code },
      })),
    )}::text::jsonb) as told (id uuid, kind text, state_code text, district_code text)
    on conflict (id) do update set kind = excluded.kind, state_code = excluded.state_code,
      district_code = excluded.district_code`
}

/** Keeps what the directory tells of an office (`OfficeOpened`): its kind and place, so that inputs that name it can be checked. */
export async function learnOffice({ tx }: UnitOfWork, schema: string, event: DomainEvent): Promise<void> {
  const { officeId: id, ...office } = told.parse(event.payload)
  await tx.execute(knowOffices(schema, [{ id, ...office }]))
}

/** An office that an input names, and what it must be. */
export interface NamedOffice {
  readonly id: string
  /** Kinds that will do ("POLICE_STATION"); any where left out. */
  readonly kinds?: readonly string[]
  readonly stateCode?: string
  readonly districtCode?: string
}

/**
 * What is wrong with an office that an input names, in words for its field; null where nothing is. A domain that was
 * told of no office of the kind at all cannot know, and finds no fault.
 */
export async function officeFault(tx: Tx, schema: string, named: NamedOffice): Promise<string | null> {
  const table = sql`${sql.identifier(schema)}.known_office`
  const { kinds, stateCode, districtCode } = named
  const [office] = await tx.execute<{ kind: string; state_code: string | null; district_code: string | null }>(
    sql`select kind, state_code, district_code from ${table} where id = ${named.id}`,
  )
  if (!office) {
    const ofKind = kinds ? sql`kind in ${[...kinds]}` : sql`true`
    const known = await tx.execute(sql`select 1 from ${table} where ${ofKind} limit 1`)
    return known.length > 0 ? say('officeUnknown') : null
  }
  if (kinds && !kinds.includes(office.kind)) return say('officeOfAnotherKind')
  // An office of a whole State or of the nation works in each of its districts.
  if (districtCode && office.district_code && office.district_code !== districtCode)
    return say('officeInAnotherDistrict')
  if (stateCode && office.state_code && office.state_code !== stateCode) return say('officeInAnotherState')
  return null
}
