import type { FoundRecord, MissingRecord } from '../records/record.js'
import { find, type Stratum, see } from './found.js'
import { makeChild, report } from './missing.js'
import { Draw } from './random.js'

/** A made-up world: reports, found children, sightings, and who is who. Nobody in it exists. */
export interface Benchmark {
  readonly missing: MissingRecord[]
  readonly found: FoundRecord[]
  readonly sightings: FoundRecord[]
  readonly truthFound: readonly { queryId: string; missingId: string; stratum: Stratum; ops: string }[]
  readonly truthSightings: readonly { queryId: string; missingId: string; stratum: string; ops: string }[]
}

export interface Sizes {
  readonly missing: number
  readonly found: number
  readonly sightings: number
}

const REPORTED = 0.5
const SIGHTED = 0.27

/** Makes a world. The same seed and sizes give the same world; other seeds give other children. */
export function makeBenchmark(seed: number, sizes: Sizes): Benchmark {
  const draw = new Draw(seed)
  const children = Array.from({ length: sizes.missing }, () => makeChild(draw))
  const missing = children.map((child, at) => report(child, `M${at + 1}`, draw))
  const free = children.map((_, at) => at)
  const truthFound: { queryId: string; missingId: string; stratum: Stratum; ops: string }[] = []
  const truthSightings: { queryId: string; missingId: string; stratum: string; ops: string }[] = []
  const reported = () => free.splice(draw.whole(0, free.length - 1), 1)[0]
  const found = Array.from({ length: sizes.found }, (_, at) => {
    const id = `F${at + 1}`
    const stratum = draw.weighted<Stratum>([
      ['easy', 18],
      ['medium', 58],
      ['hard', 24],
    ])
    const child = draw.chance(REPORTED) ? reported() : undefined
    if (child !== undefined) truthFound.push({ queryId: id, missingId: `M${child + 1}`, stratum, ops: '' })
    return find(child === undefined ? makeChild(draw) : (children[child] ?? makeChild(draw)), id, stratum, draw)
  })
  const sightings = Array.from({ length: sizes.sightings }, (_, at) => {
    const id = `S${at + 1}`
    const child = draw.chance(SIGHTED) ? reported() : undefined
    if (child !== undefined) truthSightings.push({ queryId: id, missingId: `M${child + 1}`, stratum: '', ops: '' })
    return see(child === undefined ? makeChild(draw) : (children[child] ?? makeChild(draw)), id, draw)
  })
  return { missing, found, sightings, truthFound, truthSightings }
}
