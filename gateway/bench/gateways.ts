import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { options } from './options.js'
import { type Measured, start } from './processes.js'

const here = import.meta.dirname
/** Folder of our gateway. */
export const gatewayFolder = join(here, '..')
const peers = join(here, 'peers')

let port = options.port
/** Flags of every process of ours: those that `npm run engine` and the portal give. */
export const ownFlags = ['--max-semi-space-size=64']

/** Starts a gateway; its port goes to `args` and into PORT. */
export function startGateway(
  name: string,
  args: (port: number) => string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Measured {
  port += 1
  const child = start('node', args(port), cwd, { ...env, PORT: String(port) })
  return { name, child, url: `http://127.0.0.1:${port}/graphql` }
}

/** The engine and its peers over one supergraph file, as far as they are asked for. */
export function startGateways(supergraph: string): Measured[] {
  installPeers()
  const hive =
    (config: string, ...more: string[]) =>
    (at: number) => [
      'node_modules/@graphql-hive/gateway/dist/bin.js',
      'supergraph',
      supergraph,
      `--config-path=${config}`,
      `--port=${at}`,
      ...more,
    ]
  const engine = () => [...ownFlags, 'dist/engine/door/main.js']
  const all: Record<string, () => Measured> = {
    engine: () => startGateway('engine', engine, gatewayFolder, { SUPERGRAPH: supergraph }),
    apollo: () => startGateway('apollo', (at) => ['apollo.mjs', supergraph, String(at)], peers),
    hive: () => startGateway('hive', hive('hive.config.mjs', '--jit'), peers),
    'hive-rust': () => startGateway('hive-rust', hive('hive-rust.config.mjs'), peers),
  }
  return Object.entries(all).flatMap(([name, begin]) => (options.takes(name) ? [begin()] : []))
}

/** Versions of what is compared, out of what is installed. */
export function versions(): string {
  const of = (name: string) => {
    const told: { version?: string } = JSON.parse(
      readFileSync(join(peers, 'node_modules', name, 'package.json'), 'utf8'),
    )
    return `${name} ${told.version}`
  }
  const names = ['@apollo/server', '@apollo/gateway', '@graphql-hive/gateway', '@graphql-hive/router-runtime']
  return names.map(of).join(', ')
}

/** Builds our gateway, so that it is measured as it runs: loaders for sources put wrappers around functions. */
export function buildOwn(): void {
  const { status } = spawnSync('npx', ['turbo', 'run', 'build', '--filter=@vatsalya/gateway'], {
    cwd: join(gatewayFolder, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the gateway does not build')
}

function installPeers(): void {
  if (existsSync(join(peers, 'node_modules'))) return
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: peers, stdio: 'inherit' })
}
