import { ask, at } from './graph.harness.js'

const REGISTER = `mutation ($input: RegisterMissingChildInput!) { registerMissingChild(input: $input) {
  ... on RegisterMissingChildOk { report { id version } } } }`
const FIR = `mutation ($input: RegisterFirInput!) { registerFir(input: $input) {
  ... on RegisterFirOk { report { version } } } }`
const MOVE = `mutation ($input: MoveMissingReportInput!) { moveMissingReport(input: $input) {
  ... on MoveMissingReportOk { report { id stage } } } }`

const key = () => crypto.randomUUID()

/** A day in the past, YYYY-MM-DD in India. */
export function dayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Kolkata' })
}

/**
 * A missing child under search, by the graph: for journeys that begin where a station already looks for it. Answers the
 * id of the report.
 */
export async function childUnderSearch(account: string, told: Record<string, unknown>): Promise<string> {
  const registered = await ask(account, REGISTER, { input: { idempotencyKey: key(), source: 'WALK_IN', ...told } })
  const reportId = String(at(registered.data, 'registerMissingChild', 'report', 'id'))
  let expectedVersion = at(registered.data, 'registerMissingChild', 'report', 'version')
  const fir = { number: '31/2026', registeredAt: new Date().toISOString(), sections: 'BNS 137' }
  const entered = await ask(account, FIR, { input: { idempotencyKey: key(), reportId, expectedVersion, ...fir } })
  expectedVersion = at(entered.data, 'registerFir', 'report', 'version')
  const move = { to: 'UNDER_SEARCH', reason: 'Two constables ask at the station and the market.' }
  const moved = await ask(account, MOVE, { input: { idempotencyKey: key(), reportId, expectedVersion, ...move } })
  if (at(moved.data, 'moveMissingReport', 'report', 'stage') !== 'UNDER_SEARCH') {
    throw new Error(JSON.stringify([registered, entered, moved]))
  }
  return reportId
}
