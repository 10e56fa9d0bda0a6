import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm test`: everything that must hold, from an empty clone. Each step that is not Vitest counts as one test. The last
 * line is "N passed, N failed". `npm test -- lint types` runs only the steps named.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'vatsalya-test-'))
const node = process.execPath
const bin = (name) => join(root, 'node_modules', '.bin', name)
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  APOLLO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  FORCE_COLOR: '0',
  // Of the engine's oracle a part, always the same: all 20,000 take six minutes and more of a run that should end within
  // fifteen, and a chance seed would fail whoever comes next. Alone, the oracle asks all of a new seed.
  ORACLE_RUNS: process.env.ORACLE_RUNS ?? '4000',
  ORACLE_SEED: process.env.ORACLE_SEED ?? '275673646',
}

/** Runs Vitest, and counts its tests one by one. */
function tests(name, says, ...projects) {
  const report = join(work, `${name}.json`)
  const count = () => {
    if (!existsSync(report)) return { passed: 0, failed: 1 }
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that could not even be loaded has no failed test of its own.
    return { passed: numPassedTests, failed: numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0) }
  }
  const config = ['--config', 'packages/tooling/vitest/vitest.config.mjs']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, says, run: [bin('vitest'), 'run', ...config, ...reporters, ...projects], count }
}

const steps = [
  { name: 'lint', says: 'format and lint', run: [bin('biome'), 'ci', '--error-on-warnings', '.'] },
  {
    name: 'codegen',
    says: 'generated types are those of the schemas',
    run: ['npm', 'run', '--silent', 'codegen', '--', '--check'],
  },
  {
    name: 'compose',
    says: 'the subgraphs compose to the committed supergraph',
    run: ['npm', 'run', '--silent', 'compose', '--', '--check'],
  },
  { name: 'types', says: 'types, tests included', run: [node, 'packages/tooling/bin/typecheck.mjs'] },
  { name: 'knip', says: 'no dead code', run: [bin('knip'), '--no-progress', '--no-config-hints'] },
  { name: 'boundaries', says: 'nobody imports where they may not', run: [bin('turbo'), 'boundaries'] },
  { name: 'build', says: 'build', run: [bin('turbo'), 'run', 'build', '--output-logs=errors-only'] },
  tests('vitest', 'unit, integration, access, contract, browser and accessibility tests', '--project=!e2e'),
  // Apart: the journeys start a whole portal, which must not fight all other tests for the processors.
  tests('e2e', 'journeys through the whole portal', '--project=e2e'),
]

function run([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  })
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Vatsalya needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

let passed = 0
let failed = 0
const wrong = []
if (!existsSync(join(root, 'node_modules', '.package-lock.json')) && (await run(['npm', 'ci'])) !== 0) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}
const wanted = process.argv.slice(2)
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  const started = Date.now()
  console.log(`\n== ${step.name}: ${step.says}`)
  const code = await run(step.run)
  const counted = step.count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  // A runner that failed without a failed test (a crash, an unhandled error) has failed all the same.
  if (code !== 0 && counted.failed === 0) counted.failed = 1
  passed += counted.passed
  failed += counted.failed
  if (counted.failed > 0) wrong.push(step.name)
  console.log(
    `== ${step.name}: ${counted.failed === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  )
}
rmSync(work, { recursive: true, force: true })
if (wrong.length > 0) console.log(`\nFailed: ${wrong.join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
