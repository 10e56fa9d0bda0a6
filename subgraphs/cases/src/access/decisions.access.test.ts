import { isScope } from '@vatsalya/access'
import { AUDIT_SDL, SHARED_SDL } from '@vatsalya/subgraph-kit'
import { accessDecisions, undecided } from '@vatsalya/subgraph-kit/testing'
import { parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../generated/type-defs.js'

/** Codes and ids of other domains' things: seen only inside what is decided. */
const STUBS = ['State', 'District', 'Office', 'Person']
const decisions = accessDecisions(typeDefs, STUBS)

describe('access decisions', () => {
  it('stand at every field of every type', () => {
    expect(undecided(typeDefs, STUBS)).toEqual([])
  })

  it('name scopes that exist', () => {
    const named = [...decisions.values()].flatMap((decision) => (typeof decision === 'string' ? [] : decision.flat()))
    expect(named.filter((scope) => !isScope(scope))).toEqual([])
  })

  it('open to the public posters, the form of a sighting and its status, and nothing else', () => {
    const open = [...decisions].filter(([, decision]) => decision === 'public').map(([name]) => name)
    expect([...new Set(open.map((name) => name.split('.')[0]))].sort()).toEqual([
      'Mutation',
      'PublishedPoster',
      'PublishedPosterConnection',
      'PublishedPosterEdge',
      'Query',
      'ReportStatus',
      'SightingChallenge',
      'SightingReceived',
    ])
    expect(open.filter((name) => /^(Query|Mutation)\./.test(name)).sort()).toEqual([
      'Mutation.reportSighting',
      'Query.publishedPosterById',
      'Query.publishedPosters',
      'Query.reportStatus',
      'Query.sightingChallenge',
    ])
  })

  it('tell the value types of all domains as the kit does', () => {
    const own = new Set(typeDefs.definitions.map((definition) => print(definition)))
    for (const text of [SHARED_SDL, AUDIT_SDL]) {
      for (const definition of parse(text).definitions) expect(own.has(print(definition)), print(definition)).toBe(true)
    }
  })
})
