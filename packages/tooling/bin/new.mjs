import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run new -- subgraph NAME [THING]`, `npm run new -- module SUBGRAPH THING`, `npm run new -- frontend NAME`:
 * makes a room of the house's shape, wires it, generates its code. What is left out is asked for. With `--files-only`
 * neither npm nor codegen is run.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const filesOnly = process.argv.includes('--files-only')
const [kind, ...names] = process.argv.slice(2).filter((argument) => argument !== '--files-only')
if (!['subgraph', 'module', 'frontend'].includes(kind)) {
  console.error('Usage: npm run new -- subgraph NAME [THING] | module SUBGRAPH THING | frontend NAME')
  process.exit(1)
}
// A domain whose first thing is not named tells about "records".
if (kind === 'subgraph' && names.length === 1) names.push('record')

const bin = (name) => join(root, 'node_modules', '.bin', name)

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${[command.split('/').at(-1), ...args].join(' ')} failed: mend it, then run it again.`)
    process.exit(1)
  }
}

run(bin('plop'), ['--plopfile', join(root, 'packages/tooling/new/plopfile.mjs'), '--dest', root, kind, ...names])
if (filesOnly) process.exit(0)
run('npm', ['install', '--no-audit', '--no-fund'])
const room = kind === 'frontend' ? `frontends/${names[0]}` : `subgraphs/${names[0]}`
run(bin('biome'), ['check', '--write', '--log-level=error', room, 'packages/access', 'packages/standalone', 'shell'])
run('npm', ['run', '--silent', 'codegen', '-w', room])
if (kind !== 'frontend') {
  run('npm', ['run', '--silent', 'generate', '-w', room, '--', '--name', names[1] ?? 'init'])
  run('npm', ['run', '--silent', 'compose'])
}
run(bin('biome'), ['check', '--write', '--log-level=error', room])
console.log(`\n${room} is there. Try it: npx vitest run --root ${room}; then read its README.md.`)
