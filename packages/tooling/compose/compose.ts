import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '../root.js'
import { composeSupergraph } from './supergraph.js'

/**
 * `npm run compose` writes gateway/supergraph.graphql from the subgraphs' schemas; with `--check` it writes nothing and
 * leaves with 1 where the committed file is another one.
 */
const target = join(ROOT, 'gateway', 'supergraph.graphql')
const check = process.argv.includes('--check')

const { sdl, names, faults, hints } = composeSupergraph(ROOT)
for (const hint of hints) console.log(`hint: ${hint}`)
for (const fault of faults) console.error(`fault: ${fault}`)
if (faults.length > 0) {
  console.error(`The subgraphs (${names.join(', ')}) do not compose. Nothing was written.`)
  process.exit(1)
}
if (sdl === null) {
  console.log('No subgraph has a schema.graphql yet: nothing to compose.')
  process.exit(0)
}
const committed = existsSync(target) ? readFileSync(target, 'utf8') : ''
if (committed === sdl) {
  console.log(`The supergraph of ${names.join(', ')} is up to date.`)
} else if (check) {
  console.error(`${relative(ROOT, target)} is not what the subgraphs compose to: run "npm run compose" and commit it.`)
  process.exit(1)
} else {
  writeFileSync(target, sdl)
  console.log(`${relative(ROOT, target)} written from ${names.join(', ')}.`)
}
