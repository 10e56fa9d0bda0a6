import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, separateOperations, stripIgnoredCharacters } from 'graphql'

// From src/ and from dist/ alike: the text is data, and the build does not copy it.
const FILE = fileURLToPath(new URL('../../src/trusted/contract.graphql', import.meta.url))

/**
 * The operations that dashboards, agencies and analysts rely on, each in the spellings in which a client may have
 * hashed it: as printed by graphql-js, as it stands in the file, and without blanks.
 */
export function contractOperations(): { readonly normal: string; readonly spellings: readonly string[] }[] {
  const source = readFileSync(FILE, 'utf8')
  const document = parse(source)
  const separate = separateOperations(document)
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name || !definition.loc) return []
    const own = separate[definition.name.value]
    if (!own) return []
    const normal = print(own)
    const written = source.slice(definition.loc.start, definition.loc.end)
    return [{ normal, spellings: [normal, written, stripIgnoredCharacters(normal)] }]
  })
}
