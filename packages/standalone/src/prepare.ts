import { join } from 'node:path'
import { migrateSubgraph, roleOf } from '@vatsalya/subgraph-kit/migrate'
import postgres from 'postgres'
import { migrateGateway } from './database/gateway.js'
import { migrateIdentity } from './database/identity.js'
import { readPreparationEnvironment } from './environment.js'
import { dataPaths, ROOT } from './paths.js'
import { seedReferenceOf } from './reference.js'
import { loadSecrets } from './secrets.js'
import { seedSubgraph } from './seed.js'
import { type SubgraphName, subgraphFolder } from './subgraphs.js'
import { diskFault } from './supervisor/checks.js'

const environment = readPreparationEnvironment()

/** Says to the supervisor what is going on, for people to read. */
function say(step: string): void {
  process.send?.({ type: 'step', step })
}

/**
 * Brings the database to the present form and, the first time, fills it with demo data. A process of its own, so that
 * the migrations' and generators' code and memory are gone once the portal runs.
 */
async function prepare(): Promise<void> {
  const { OWNER_URL: ownerUrl, DATA_DIR: directory, SUBGRAPHS: names } = environment
  const secrets = await loadSecrets(directory, names)
  say('tables')
  await migrateIdentity(ownerUrl, secrets.identity.database)
  await migrateGateway(ownerUrl, secrets.gateway.database)
  for (const name of names) await migrate(name, secrets.subgraphs[name]?.database ?? '')
  const sql = postgres(ownerUrl, { max: 2, onnotice: () => {} })
  try {
    const { media } = dataPaths(directory)
    for (const name of names) await seedSubgraph(sql, name, media, () => say(`demo data: ${name}`))
  } finally {
    await sql.end()
  }

  async function migrate(name: SubgraphName, rolePassword: string): Promise<void> {
    const migrationsFolder = join(ROOT, subgraphFolder(name), 'drizzle')
    await migrateSubgraph({ ownerUrl, name, migrationsFolder, rolePassword })
    const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
    await owner.unsafe(`grant connect on database vatsalya to ${roleOf(name)}`)
    await seedReferenceOf(owner, name)
    await owner.end()
  }
}

// The supervisor is gone: half a preparation is repeated by the next start.
process.on('disconnect', () => process.exit(1))

try {
  await prepare()
  process.exit(0)
} catch (error) {
  console.error(error)
  process.send?.({
    type: 'fault',
    fault: diskFault(error)?.message ?? (error instanceof Error ? error.message : 'unknown'),
  })
  process.disconnect?.()
}
