import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Calls } from './compare.js'
import { gatewayFolder, versions } from './gateways.js'
import { options } from './options.js'
import type { Cost } from './rounds.js'
import type { Soaked } from './soak.js'

/** Everything that one run found out. */
export interface Findings {
  /** By the case's name, then by gateway. */
  readonly costs: ReadonlyMap<string, ReadonlyMap<string, Cost>>
  /** Calls for the big query. */
  readonly calls: Calls
  readonly soaked: Soaked | undefined
  /** What the machine did besides: load averages while it ran. */
  readonly loads: readonly number[]
}

/** One number that the engine must reach: `case`, who is compared, and the bound. */
interface Goal {
  readonly of: string
  readonly peer: string
  /** At least so many times the engine's CPU, or the engine at most so many times the peer's. */
  readonly least?: number
  readonly most?: number
}

const goals: readonly Goal[] = [
  { of: 'big, 50 connections', peer: 'apollo', least: 6 },
  { of: 'big, 50 connections', peer: 'hive-rust', least: 1.7 },
  { of: 'big, 50 connections', peer: 'floor', most: 2.2 },
  { of: 'big, 50 connections', peer: 'portal', least: 0, most: 1.25 },
  { of: 'big, 1 connection', peer: 'apollo', least: 4.5 },
  { of: 'big, 1 connection', peer: 'hive-rust', least: 2.2 },
  { of: 'small, 50 connections', peer: 'hive-rust', least: 1 },
]

/** The findings as Markdown. */
export function reportOf(findings: Findings): string {
  const { costs, calls, soaked, loads } = findings
  const names = [...new Set([...costs.values()].flatMap((one) => [...one.keys()]))]
  const cases = [...costs.keys()]
  const cell = (name: string, of: string) => {
    const cost = costs.get(of)?.get(name)
    if (!cost) return 'fell over'
    const again = cost.again > 0 ? `, ${cost.again} sent anew` : ''
    return `${cost.cpuMs.toFixed(2)} (x ${cost.ratio.toFixed(2)}${again})`
  }
  const rows = names.map((name) => {
    const megabytes = Math.max(...[...costs.values()].map((one) => one.get(name)?.megabytes ?? 0))
    return [name, ...cases.map((of) => cell(name, of)), String(calls.get(name) ?? ''), String(Math.round(megabytes))]
  })
  const head = ['CPU ms per request (x the engine)', ...cases, 'calls, big', 'MB']
  const [cpu] = cpus()
  const command = ['npm run bench -w gateway --', ...process.argv.slice(2)].join(' ').replace(/ --$/, '')
  return [
    `Of ${new Date().toISOString().slice(0, 10)}, by \`${command}\`: ${options.rounds} rounds in turn, ${options.requests}`,
    `requests each for the big query at 50 connections; ${cpus().length} processors (${cpu?.model.trim()}), load`,
    `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)} with foreign work, node ${process.version}; ${versions()}.`,
    'No sharing of equal calls anywhere. The portal is the same engine with all guards.',
    '',
    table([head, ...rows]),
    '',
    table([
      ['to reach', 'measured', ''],
      ...goals.map((goal) => verdict(goal, costs)),
      ['calls for the big query <= 9', String(calls.get('engine') ?? '-'), mark((calls.get('engine') ?? 99) <= 9)],
      ...(soaked ? [memoryRow(soaked)] : []),
    ]),
  ].join('\n')
}

function verdict(goal: Goal, costs: Findings['costs']): string[] {
  const ratio = costs.get(goal.of)?.get(goal.peer)?.ratio
  // For the floor the engine is the multiple; for all others the peer is.
  const own = ratio === undefined ? undefined : goal.peer === 'floor' ? 1 / ratio : ratio
  const bound = goal.most === undefined ? `>= ${goal.least} x the engine` : `<= ${goal.most} x`
  const subject = goal.peer === 'floor' ? 'the engine beside the floor' : goal.peer
  const reached = own !== undefined && own >= (goal.least ?? 0) && own <= (goal.most ?? Number.POSITIVE_INFINITY)
  return [`${goal.of}: ${subject} ${bound}`, own?.toFixed(2) ?? 'not measured', mark(reached)]
}

function memoryRow({ minutes, slope, firstMb, lastMb }: Soaked): string[] {
  const measured = `${slope.toFixed(2)} (${Math.round(firstMb)} to ${Math.round(lastMb)} MB)`
  return [`memory over ${minutes} minutes of load: slope < 1 MB a minute`, measured, mark(slope < 1)]
}

const mark = (reached: boolean) => (reached ? 'reached' : 'not reached')

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

/** Puts the report into the README, between its two marks. */
export function writeReadme(report: string): void {
  const file = join(gatewayFolder, 'README.md')
  const text = readFileSync(file, 'utf8')
  const marks = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/
  if (!marks.test(text)) throw new Error('README.md has no place for the table')
  writeFileSync(
    file,
    text.replace(marks, (_, open: string, close: string) => `${open}\n\n${report}\n\n${close}`),
  )
  spawnSync('npx', ['biome', 'format', '--write', file], { cwd: gatewayFolder, stdio: 'ignore' })
}

/** Load of the machine now. */
export const loadNow = (): number => loadavg()[0] ?? 0
