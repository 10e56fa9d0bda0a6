import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse, print } from 'graphql'
import { type Answer, ask } from './graph.harness.js'
import { ROOT } from './portal.harness.js'

/** The promised operations by name, each as its own text. */
const texts = new Map(
  parse(readFileSync(join(ROOT, 'gateway', 'src', 'trusted', 'contract.graphql'), 'utf8')).definitions.flatMap(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name
        ? [[definition.name.value, print(definition)] as const]
        : [],
  ),
)

/** Sends a promised operation by its name, as a demo account or as nobody. */
export function askContract(
  account: string | null,
  name: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const text = texts.get(name)
  if (!text) throw new Error(`the contract has no operation ${name}`)
  return ask(account, text, variables, name)
}

/** Names of all promised operations. */
export const CONTRACT_NAMES: readonly string[] = [...texts.keys()]
