import { may, type Viewer } from '@vatsalya/access'
import { setViewer } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../access.harness.js'
import { PUNE, policePune } from '../cases.harness.js'

let world: World
let cases: TestSubgraph
beforeAll(async () => {
  world = await openWorld()
  cases = world.cases
})
afterAll(() => cases.close())

/** Runs a statement under the server's own role, with a viewer set: what PostgreSQL itself says. */
function as(viewer: Viewer, statement: string): Promise<Record<string, unknown>[]> {
  const database = drizzle(cases.role)
  return database.transaction(async (tx) => {
    await tx.execute(setViewer(viewer))
    return [...(await tx.execute(sql.raw(statement)))]
  })
}

async function tables(): Promise<string[]> {
  const rows = await cases.owner<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'cases' and tablename <> 'audit_head'`
  return rows.map(({ name }) => name)
}

describe('row-level security under the role of the server', () => {
  it('shows nothing to a connection without a viewer', async () => {
    for (const name of await tables()) {
      const [row] = await cases.role`select count(*)::int as n from ${cases.role(`cases.${name}`)}`
      expect(row, name).toEqual({ n: 0 })
    }
    const [window] = await cases.role`select count(*)::int as n from cases.missing_fact`
    expect(window).toEqual({ n: 0 })
  })

  it('lets nobody delete anything, nor change what is only added to', async () => {
    const nation = { ...policePune, jurisdiction: { ...policePune.jurisdiction, level: 'nation' as const } }
    for (const name of (await tables()).filter((table) => table !== 'idempotency' && table !== 'inbox')) {
      const before = await cases.owner`select count(*) from ${cases.owner(`cases.${name}`)}`
      await as(nation, `delete from cases.${name}`).catch(() => undefined)
      expect(await cases.owner`select count(*) from ${cases.owner(`cases.${name}`)}`, name).toEqual(before)
    }
    for (const change of [
      `update cases.missing_stage set by_role = 'changed' returning id`,
      `update cases.missing_reason set reason = 'changed' returning stage_id`,
      `update cases.sighting_step set note = 'changed' returning id`,
      `update cases.risk_assessment set level = 'STANDARD' returning id`,
      `update cases.lead_words set words = 'changed' returning id`,
      `update cases.child_join_words set words = 'changed' returning join_id`,
      `update cases.past_fact set reason = 'changed' returning id`,
      `update cases.recusal set reason = 'changed' returning id`,
      `update cases.fir set number = 'changed' returning report_id`,
      `update cases.reveal_grant set expires_at = 'infinity' returning id`,
      `update cases.child_access a set until = now()
         where not exists (select 1 from cases.hand_over h where h.report_id = a.source_id) returning id`,
      `update cases.sighting_contact set phone = 'changed' returning sighting_id`,
    ]) {
      expect(await as(nation, change), change).toEqual([])
    }
    await expect(as(nation, `update cases.audit set reason = 'changed'`)).rejects.toThrow()
  })

  it('hides identity and words from a post that sees the child', async () => {
    const ministry = roleViewer('MINISTRY')
    expect(may(ministry, 'missing:read')).toBe(true)
    expect(await as(ministry, 'select id from cases.child')).not.toEqual([])
    for (const name of [
      'child_identity',
      'missing_particulars',
      'found_particulars',
      'photo',
      'sighting_contact',
      'lead_words',
      'child_join_words',
      'past_fact',
    ]) {
      expect(await as(ministry, `select 1 from cases.${name}`), name).toEqual([])
    }
  })

  it('keeps a station from writing into another district', async () => {
    const { reportId } = world.patna
    expect(
      await as(policePune, `update cases.missing_report set stage = 'CLOSED' where id = '${reportId}' returning id`),
    ).toEqual([])
    await expect(
      as(
        policePune,
        `update cases.missing_report set district_code = '212', state_code = 'IN-BR' where id = '${world.pune.reportId}'`,
      ),
    ).rejects.toThrow()
    await expect(
      as(
        policePune,
        `insert into cases.child_access (id, child_id, basis, source_id, state_code, district_code, since)
         values (uuidv7(), '${world.patna.childId}', 'MISSING', uuidv7(), 'IN-BR', '212', now())`,
      ),
    ).rejects.toThrow()
  })

  it('keeps a post from opening a door to itself', async () => {
    await expect(
      as(
        roleViewer('CCI_SUPERINTENDENT', PUNE),
        `insert into cases.child_access (id, child_id, basis, source_id, state_code, district_code, office_id, since)
         values (uuidv7(), '${world.pune.childId}', 'HOME', uuidv7(), 'IN-MH', '490', '${PUNE.officeId}', now())`,
      ),
    ).rejects.toThrow()
  })
})
