import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run test:drop-in`: the promised operations and the journeys, with Hive Gateway answering in our engine's place.
 * The portal's door (identity, trusted documents, limits) stays in front; Hive reaches the subgraphs through the
 * gateway's signer. Hive is installed in the benchmark's own folder. Arguments go to Vitest: file names, `-t name`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const peers = join(root, 'gateway', 'bench', 'peers')
const work = mkdtempSync(join(tmpdir(), 'vatsalya-drop-in-'))

if (!existsSync(join(peers, 'node_modules'))) {
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: peers, stdio: 'inherit' })
}
const [hivePort, signerPort] = [await freePort(), await freePort()]
const supergraph = join(work, 'supergraph.graphql')
const committed = readFileSync(join(root, 'gateway', 'supergraph.graphql'), 'utf8')
writeFileSync(supergraph, committed.replaceAll(/http:\/\/(\w+)\.subgraph\//g, `http://127.0.0.1:${signerPort}/$1/`))

const hive = spawn(
  process.execPath,
  [
    'node_modules/@graphql-hive/gateway/dist/bin.js',
    'supergraph',
    supergraph,
    '--config-path=drop-in.config.mjs',
    `--port=${hivePort}`,
    '--host=127.0.0.1',
  ],
  { cwd: peers, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DO_NOT_TRACK: '1' } },
)
process.on('exit', () => hive.kill('SIGKILL'))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const elsewhere = `http://127.0.0.1:${hivePort}/graphql`
await answering(elsewhere)
console.log('Hive Gateway answers in the place of the engine')
const vitest = spawn(
  join(root, 'node_modules', '.bin', 'vitest'),
  ['run', '--root', 'packages/e2e', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, GRAPH_ELSEWHERE: elsewhere, GRAPH_SIGNER_PORT: String(signerPort) },
  },
)
vitest.on('exit', (code) => {
  rmSync(work, { recursive: true, force: true })
  process.exit(code ?? 1)
})

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answering(url) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (hive.exitCode !== null) throw new Error('Hive Gateway did not start')
    try {
      const body = '{"query":"{ __typename }"}'
      const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      if (reply.ok) return
    } catch {
      // not yet
    }
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('Hive Gateway does not answer')
}
