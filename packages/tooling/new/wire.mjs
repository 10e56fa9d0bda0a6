import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { camel, pascal } from './names.mjs'

/**
 * Changes a text by steps of [pattern, replacement]; throws where one of them finds nothing, because a room that is
 * wired by half is worse than none.
 *
 * @param {string} path
 * @param {readonly (readonly [RegExp | string, string])[]} steps
 */
function rewrite(path, steps) {
  let text = readFileSync(path, 'utf8')
  for (const [pattern, replacement] of steps) {
    const next = text.replace(pattern, replacement)
    if (next === text) throw new Error(`${path} has another shape than expected: wire it by hand (${pattern})`)
    text = next
  }
  writeFileSync(path, text)
  return path
}

/**
 * @param {string} path
 * @param {(content: Record<string, any>) => void} change
 */
function rewriteJson(path, change) {
  const content = JSON.parse(readFileSync(path, 'utf8'))
  change(content)
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)
  return path
}

/** Entries by name, in alphabetical order, as npm writes them. */
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * Makes a module's table, repository and loaders known to its subgraph.
 *
 * @param {string} root
 * @param {{ subgraph: string, things: string }} answers
 */
export function wireModule(root, { subgraph, things }) {
  const room = join(root, 'subgraphs', subgraph, 'src')
  const [many, Many] = [camel(things), pascal(things)]
  rewrite(join(room, 'database', 'tables.ts'), [[/\n*$/, `\nexport * from './tables/${things}.js'\n`]])
  return rewrite(join(room, 'context.ts'), [
    [
      /\n\n/,
      `\nimport { ${many}Loaders } from './modules/${things}/${things}.loaders.js'\nimport { ${Many}Repository } from './modules/${things}/${things}.repository.js'\n\n`,
    ],
    [
      '  const loaders = {\n',
      `  const ${many} = repository(base, ${Many}Repository)\n  const loaders = {\n    ...${many}Loaders(${many}),\n`,
    ],
    ['return { ...base, ', `return { ...base, ${many}, `],
  ])
}

/**
 * Writes the package.json of a subgraph, with the versions that the directory has, and lets the embedded portal start it.
 *
 * @param {string} root
 * @param {{ name: string }} answers
 */
export function wireSubgraph(root, { name }) {
  const model = JSON.parse(readFileSync(join(root, 'subgraphs', 'directory', 'package.json'), 'utf8'))
  const { './reference': _, ...exports } = model.exports
  const { '@vatsalya/places': __, zod: ___, ...dependencies } = model.dependencies
  const { 'fast-check': ____, ...devDependencies } = model.devDependencies
  const own = { name: `@vatsalya/subgraph-${name}`, description: `${name}: say what it answers` }
  const content = { ...model, ...own, exports, dependencies, devDependencies }
  writeFileSync(join(root, 'subgraphs', name, 'package.json'), `${JSON.stringify(content, null, 2)}\n`)

  const standalone = join(root, 'packages', 'standalone')
  rewriteJson(join(standalone, 'package.json'), (told) => {
    told.dependencies = sorted({ ...told.dependencies, [own.name]: '*' })
  })
  return rewrite(join(standalone, 'src', 'subgraphs.ts'), [[/(SUBGRAPHS = \[[^\]]*?),?\s*\]/, `$1, '${name}']`]])
}

/**
 * Writes the package.json of a frontend, with the versions that training has, and makes it a module of the portal that
 * system administration may open.
 *
 * @param {string} root
 * @param {{ name: string }} answers
 */
export function wireFrontend(root, { name }) {
  const model = JSON.parse(readFileSync(join(root, 'frontends', 'training', 'package.json'), 'utf8'))
  const own = { name: `@vatsalya/frontend-${name}`, description: `${name} screens` }
  writeFileSync(join(root, 'frontends', name, 'package.json'), `${JSON.stringify({ ...model, ...own }, null, 2)}\n`)

  const access = join(root, 'packages', 'access', 'src')
  rewrite(join(access, 'modules.ts'), [[/(MODULES = \[[^\]]*?),?\s*\]/, `$1, '${name}']`]])
  rewrite(join(access, 'roles.ts'), [[/(SYSTEM_ADMIN: role\([^[]*\[[^\]]*?),?\s*\]/, `$1, '${name}']`]])
  rewriteJson(join(root, 'shell', 'package.json'), (told) => {
    told.dependencies = sorted({ ...told.dependencies, [own.name]: '*' })
  })
  return rewrite(join(root, 'shell', 'src', 'modules', 'manifests.ts'), [
    [/(\nimport type \{ MfeManifest)/, `\nimport { manifest as ${camel(name)} } from '${own.name}/manifest'$1`],
    [/,?\s*\]\s*$/, `,\n  ${camel(name)},\n]\n`],
  ])
}
