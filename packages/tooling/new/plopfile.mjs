import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { camel, nameFault, plural, words } from './names.mjs'
import { wireFrontend, wireModule, wireSubgraph } from './wire.mjs'

/** SDL that the kit gives to every subgraph, read from its sources, so that a new room has it as it stands. */
async function kitSdl(root) {
  const read = (path) => tsImport(join(root, 'packages', 'subgraph-kit', 'src', path), import.meta.url)
  const { SHARED_SDL } = await read('graphql/shared.graphql.ts')
  const { AUDIT_SDL } = await read('audit/audit.graphql.ts')
  return { sharedSdl: SHARED_SDL.trimEnd(), auditSdl: AUDIT_SDL }
}

const room = (kind, destination) => ({
  type: 'addMany',
  destination,
  base: `templates/${kind}`,
  templateFiles: `templates/${kind}/**/*.hbs`,
})

/**
 * Generators of `npm run new`: a subgraph with one module, a module in a subgraph, a frontend. Each makes a room of the
 * shape that the house has, wired, whose tests pass.
 *
 * @param {import('plop').NodePlopAPI} plop
 */
export default async function generators(plop) {
  const root = plop.getDestBasePath()
  const sdl = await kitSdl(root)
  plop.setHelper('words', words)

  const taken = (kind) => (text) =>
    existsSync(join(root, kind, text)) ? `${kind}/${text} is there already.` : nameFault(text)
  const thing = {
    type: 'input',
    name: 'thing',
    message: 'First thing it tells about, singular ("visit"):',
    validate: nameFault,
  }
  const act = (wire) => (answers) => wire(root, answers)

  plop.setGenerator('subgraph', {
    description: 'a domain of its own: server, schema, tables, one module, tests',
    prompts: [{ type: 'input', name: 'name', message: 'Name of the domain:', validate: taken('subgraphs') }, thing],
    actions: (answers) => {
      Object.assign(answers, { ...sdl, subgraph: answers.name, things: plural(answers.thing) })
      if (camel(answers.things) === camel(answers.name)) throw new Error('The domain and its table need two names.')
      const to = `subgraphs/${answers.name}`
      return [room('subgraph', to), room('module', to), act(wireSubgraph), act(wireModule)]
    },
  })

  plop.setGenerator('module', {
    description: 'a module in a subgraph: one thing with table, policy, query, tests',
    prompts: [
      { type: 'list', name: 'subgraph', message: 'Subgraph:', choices: readdirSync(join(root, 'subgraphs')) },
      { ...thing, message: 'Thing it tells about, singular ("visit"):' },
    ],
    actions: (answers) => {
      Object.assign(answers, { things: plural(answers.thing) })
      return [room('module', `subgraphs/${answers.subgraph}`), act(wireModule)]
    },
  })

  plop.setGenerator('frontend', {
    description: 'a micro-frontend: manifest, first page, texts in three languages, tests',
    prompts: [{ type: 'input', name: 'name', message: 'Name of the module:', validate: taken('frontends') }],
    actions: (answers) => [room('frontend', `frontends/${answers.name}`), act(wireFrontend)],
  })
}
