import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBenchmark } from '../benchmark/benchmark.js'
import { Refusal } from './command.js'
import { readFolder } from './read-folder.js'
import { writeFolder } from './write-folder.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const world = makeBenchmark(7, { missing: 300, found: 40, sightings: 20 })
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linkage-'))
  writeFolder(folder, world)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const evaluate = (path: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', '-C', '@vatsalya/source', 'src/commands/evaluate.main.ts', path], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: tmpdir() },
  })

describe('a folder', () => {
  it('is read as it was written', () => {
    const read = readFolder(folder)
    expect(read.missing).toEqual(world.missing)
    expect(read.found).toEqual(world.found)
    expect(read.truthFound).toEqual(world.truthFound)
  })

  it('that lacks columns or a file is refused by name', () => {
    const other = mkdtempSync(join(tmpdir(), 'linkage-'))
    writeFolder(other, world)
    const text = readFileSync(join(other, 'found.csv'), 'utf8')
    writeFileSync(join(other, 'found.csv'), text.replace('name_told', 'told').replace('height_cm', 'tall'))
    expect(() => readFolder(other)).toThrow(new Refusal('found.csv lacks the columns name_told, height_cm.'))
    rmSync(join(other, 'missing.csv'))
    expect(() => readFolder(other)).toThrow('missing.csv cannot be read in this folder.')
    rmSync(other, { recursive: true })
  })
})

describe('npm run evaluate', { timeout: 120_000 }, () => {
  it('prints one JSON object last, for a folder named from where npm was called', () => {
    const { stdout, status } = evaluate(folder.slice(tmpdir().length + 1))
    expect(status).toBe(0)
    const report = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    expect(Object.keys(report)).toEqual(['found', 'sightings', 'seconds', 'parameters'])
    expect(Object.keys(report.found)).toEqual(
      'p1 r10 r50 mrr recallAtPrecision95 recallAtPrecision90 ece brier falseAlertsPer1000 byStratum byGroup'.split(
        ' ',
      ),
    )
    expect(Object.keys(report.found.byStratum)).toEqual(['easy', 'hard', 'medium'])
    expect(report.found.r10).toBeGreaterThan(0.8)
    expect(Object.keys(report.sightings)).toEqual(['n', 'p1', 'r10'])
  })

  it('says in one sentence what a folder lacks, and exits with 1', () => {
    const { stderr, status } = evaluate('/nowhere')
    expect(status).toBe(1)
    expect(stderr.trim()).toBe('missing.csv cannot be read in this folder.')
  })
})
