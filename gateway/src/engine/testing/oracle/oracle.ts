import fc from 'fast-check'
import { buildASTSchema, type GraphQLSchema, parse, printSchema, validate } from 'graphql'
import { createEngine, type Engine, noLimits } from '../../index.js'
import { composeFixture } from '../fixture.js'
import { Choices } from './choices.js'
import { difference } from './compare.js'
import { generateOperation } from './operations.js'
import { answerWhole, worldSend } from './sides.js'
import type { World, WorldFault } from './world.js'

/** One world with both sides ready: the engine over its subgraphs, and one schema over its data. */
export interface Oracle {
  readonly engine: Engine<readonly WorldFault[]>
  readonly schema: GraphQLSchema
  readonly supergraph: string
  /** Compares both sides for the operation that these numbers make. @throws Error that tells operation and difference */
  check(numbers: readonly number[]): Promise<'same' | 'invalid' | 'unplanned'>
}

/** Composes a world and starts an engine over it. */
export async function startOracle(world: World, kind: 'query' | 'mutation' = 'query'): Promise<Oracle> {
  const fixture = Object.fromEntries(Object.entries(world.subgraphs).map(([name, sdl]) => [name, { sdl }]))
  const supergraph = composeFixture(fixture)
  const engine = await createEngine<readonly WorldFault[]>({
    supergraph,
    send: worldSend(world),
    limits: noLimits,
    tuning: { planMs: 30_000 },
  })
  const schema = buildASTSchema(parse(printSchema(engine.schema)))
  const faultable = faultableFields(schema, world)
  const check = async (numbers: readonly number[]) => {
    const choices = new Choices(numbers)
    const faults: WorldFault[] = []
    while (choices.rarely(3) && faults.length < 3) {
      const becomes = choices.of(['error', 'null'] as const)
      faults.push({ field: choices.of(faultable), becomes, ending: choices.of(['', '1', '2', '3']) })
    }
    const { text, variables } = generateOperation(schema, choices, choices.rarely(3), kind)
    const document = parse(text)
    if (validate(schema, document).length > 0) return 'invalid' as const
    const whole = answerWhole(schema, world, document, variables, faults)
    const told = () => `${text}\nvariables ${JSON.stringify(variables)}\nfaults ${JSON.stringify(faults)}`
    let own: string | undefined
    try {
      const { data, errors } = await engine.execute({ query: text, variables, context: faults })
      // Refused aloud because neither planner brings all: no wrong answer, but counted, and few.
      if (errors[0]?.extensions?.code === 'PLAN_FAILED') return 'unplanned' as const
      const got = { ...(data !== undefined && { data: JSON.parse(data) }), errors: JSON.parse(JSON.stringify(errors)) }
      own = difference(whole, got)
      if (own !== undefined)
        own += `\n  whole errors ${JSON.stringify(whole.errors ?? [])}\n  own errors ${JSON.stringify(errors)}`
    } catch (error) {
      throw new Error(`${error}\n${told()}`)
    }
    if (own !== undefined) throw new Error(`${own}\n${told()}`)
    return 'same' as const
  }
  return { engine, schema, supergraph, check }
}

/** Share of operations that both planners may fail: chains through interface objects, about one in a thousand. */
const mostUnplanned = 0.01

/** Runs a world's oracle for so many operations. Prints seed and counts; fast-check shrinks what fails. */
export async function runOracle(oracle: Oracle, name: string, runs: number, seed: number): Promise<void> {
  const counts = { same: 0, invalid: 0, unplanned: 0 }
  // Several at once: planning, the engine and the single schema then work beside each other.
  const numbers = fc.array(fc.nat(997), { minLength: 5, maxLength: 160, size: 'max' })
  const together = 4
  const batch = fc.array(numbers, { minLength: 1, maxLength: together, size: 'max' })
  await fc.assert(
    fc.asyncProperty(batch, async (operations) => {
      for (const found of await Promise.all(operations.map((one) => oracle.check(one)))) counts[found] += 1
    }),
    { numRuns: Math.ceil((runs * 2) / (together + 1)), seed },
  )
  console.log(
    `oracle ${name}: seed ${seed}, ${counts.same} operations the same, ${counts.invalid} invalid ones left out, ${counts.unplanned} refused by both planners`,
  )
  if (counts.unplanned > Math.max(2, mostUnplanned * runs))
    throw new Error(`${counts.unplanned} operations cannot be planned`)
}

function faultableFields(schema: GraphQLSchema, world: World): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !('getFields' in type) || !('getInterfaces' in type)) return []
    return Object.keys(type.getFields())
      .map((field) => `${type.name}.${field}`)
      .filter((field) => !world.solid.has(field))
  })
}
