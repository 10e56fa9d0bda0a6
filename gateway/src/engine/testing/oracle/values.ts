import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { Choices } from './choices.js'

/** Variables that a generated operation declares, with the values that go along. */
export interface Variables {
  readonly declared: Map<string, string>
  readonly values: Record<string, unknown>
}

const scalars: Readonly<Record<string, readonly string[]>> = {
  ID: ['"1"', '2', '"3"', '"nobody"'],
  Int: ['1', '0', '2', '3'],
  Float: ['1.5', '2', '0.25'],
  String: ['"USD"', '"EUR"', '""', '"\\u0939\\"x"'],
  Boolean: ['true', 'false'],
}

/** Writes a value of a type as GraphQL text, sometimes by a variable, also inside lists and input objects. */
export function writeValue(type: GraphQLInputType, choices: Choices, variables: Variables, depth = 0): string {
  if (choices.rarely(4)) return byVariable(type, choices, variables)
  if (isNonNullType(type)) return writePresent(type.ofType, choices, variables, depth)
  return choices.rarely(8) ? 'null' : writePresent(type, choices, variables, depth)
}

function writePresent(type: GraphQLInputType, choices: Choices, variables: Variables, depth: number): string {
  if (isNonNullType(type)) return writePresent(type.ofType, choices, variables, depth)
  if (isListType(type)) {
    // One value stands for a list of one.
    if (choices.rarely(5)) return writePresent(type.ofType, choices, variables, depth)
    const items = Array.from({ length: choices.next(3) }, () => writeValue(type.ofType, choices, variables, depth + 1))
    return `[${items.join(', ')}]`
  }
  if (isEnumType(type)) return choices.of(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth < 3 && !choices.rarely(2)),
    )
    return `{${fields.map((field) => `${field.name}: ${writeValue(field.type, choices, variables, depth + 1)}`).join(', ')}}`
  }
  return choices.of(scalars[type.name] ?? ['"x"'])
}

function byVariable(type: GraphQLInputType, choices: Choices, variables: Variables): string {
  const name = `v${variables.declared.size}`
  const inner: Variables = { declared: new Map(), values: {} }
  const nullable = isNonNullType(type) ? type.ofType : type
  const literal = () => constant(nullable, choices, inner)
  const declaration = choices.rarely(3) ? `${nullable} = ${literal()}` : `${type}`
  variables.declared.set(name, declaration)
  const mayOmit = declaration.includes(' = ') || !isNonNullType(type)
  if (!(mayOmit && choices.rarely(3))) variables.values[name] = asJson(literal())
  return `$${name}`
}

/** A value without variables in it. */
function constant(type: GraphQLInputType, choices: Choices, scratch: Variables): string {
  for (let attempt = 0; attempt < 5; attempt++) {
    const text = writePresent(type, choices, scratch, 2)
    if (!text.includes('$')) return text
  }
  return isListType(type) ? '[]' : (scalars[type.toString()]?.[0] ?? '{}')
}

/** GraphQL value text as JSON; enum values become strings. */
function asJson(text: string): unknown {
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*/g, (word) =>
    word.startsWith('"') || word === 'true' || word === 'false' || word === 'null' ? word : `"${word}"`,
  )
  return JSON.parse(quoted)
}
