#!/usr/bin/env node
// One command for everything: installs, builds, starts the portal, and stops it when asked or when left alone.
// Plain JavaScript without dependencies, because it runs before there are any.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watchParents } from './parents.mjs'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const dev = process.argv.includes('--dev')

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Vatsalya needs Node 20.19 or newer; this is ${process.version}: install a newer one from your system or nodejs.org.`,
  )
}

/** What runs now: npm, the build, or the portal. */
let current
let leaving = false

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function leave() {
  if (leaving) return
  leaving = true
  if (!current) process.exit(0)
  // The portal is asked by message, because only it knows the order in which its parts may end.
  if (current.connected) current.send({ type: 'stop' })
  else current.kill('SIGTERM')
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave)
for (const stream of [process.stdout, process.stderr]) stream.on('error', leave)
watchParents(leave)

/**
 * Runs a program; its output is shown only when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {(line: string) => void} [onLine]
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, args, onLine = () => {}) {
  return new Promise((resolve) => {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' }
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    current = child
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        for (const line of String(chunk).split('\n')) onLine(line)
      })
    }
    child.once('error', (error) => resolve({ code: 1, output: String(error) }))
    child.once('exit', (code) => {
      current = undefined
      if (leaving) process.exit(0)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** @param {string} path */
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

async function install() {
  const installed = modified(join(ROOT, 'node_modules', '.package-lock.json'))
  if (installed >= modified(join(ROOT, 'package-lock.json'))) return
  console.log('Installing packages (once; a few minutes where they have to be downloaded) …')
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const { code, output } = await run(command, [...first, 'ci', '--no-audit', '--no-fund'])
  if (code !== 0) fail(`${tail(output)}\n${reason(output, 'npm ci failed: see above.')}`)
}

async function build() {
  const turbo = join(ROOT, 'node_modules', 'turbo', 'bin', 'turbo')
  const start = Date.now()
  let told = false
  const tasks = new Set()
  const tell = () => {
    told = true
    console.log('Building (the first time about two minutes; later only what changed) …')
    for (const task of tasks) console.log(`  ${task}`)
  }
  const timer = setTimeout(tell, 1500)
  const concurrency = `--concurrency=${Math.max(2, cpus().length)}`
  const args = [
    turbo,
    'run',
    'build',
    '--output-logs=new-only',
    '--log-order=grouped',
    '--ui=stream',
    '--no-daemon',
    concurrency,
  ]
  const { code, output } = await run(process.execPath, args, (line) => {
    const task = /^@vatsalya\/([\w-]+):build: (?:cache (?:miss|bypass)|>)/.exec(line)?.[1]
    if (!task || tasks.has(task)) return
    tasks.add(task)
    if (told) console.log(`  ${task}`)
  })
  clearTimeout(timer)
  if (code !== 0) fail(`${tail(output)}\n${reason(output, 'The build failed: see above.')}`)
  if (told) console.log(`Built in ${Math.round((Date.now() - start) / 1000)} s.`)
}

/** @param {string} output */
const tail = (output) => output.trim().split('\n').slice(-40).join('\n')

/**
 * @param {string} output
 * @param {string} otherwise
 */
function reason(output, otherwise) {
  return /ENOSPC|No space left/.test(output) ? 'The disk is full: free some space and start again.' : otherwise
}

function startPortal() {
  const entry = join(ROOT, 'packages', 'standalone', ...(dev ? ['src', 'main.ts'] : ['dist', 'main.js']))
  const conditions = dev ? ['--import', 'tsx', '--conditions=@vatsalya/source'] : []
  // A process group of its own: Ctrl-C reaches this script alone, which then asks once.
  const child = spawn(process.execPath, [...conditions, entry, ...(dev ? ['--dev'] : [])], {
    cwd: ROOT,
    env: { INIT_CWD: process.cwd(), ...process.env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  current = child
  child.once('exit', (code) => process.exit(code ?? 1))
}

const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
if (name !== 'vatsalya') fail('This script starts a clone of the repository: run "npm start" in its root.')
await install()
await build()
startPortal()
