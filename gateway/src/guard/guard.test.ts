import { PUBLIC_VIEWER, ROLES, type RoleCode, type Scope, type Viewer } from '@vatsalya/access'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine/index.js'
import { operationOf } from '../graph/operation.js'
import { composeTestGraph } from '../harness/compose.harness.js'
import { Guard } from './guard.js'

const supergraph = composeTestGraph()
const engine = await createEngine({ supergraph, send: async () => ({ status: 200, text: '{"data":{}}' }) })
const guard = new Guard(supergraph, engine.schema)
await engine.close()

const withScopes = (...scopes: Scope[]): Viewer => ({ ...PUBLIC_VIEWER, kind: 'person', subject: 's', scopes })
const inRole = (role: RoleCode) => withScopes(...ROLES[role].scopes)

function guarded(viewer: Viewer, text: string, variables: Record<string, unknown> = {}) {
  const operation = operationOf(parse(text), null)
  if (!operation) throw new Error('no operation')
  const left = guard.guard(operation, variables, viewer)
  return left && { ...left, refused: left.errors.map(({ path, extensions }) => [path?.join('.'), extensions?.code]) }
}

describe('a stranger', () => {
  it('asks what is public, and nothing is touched', () => {
    const text = `{ publishedPosters { totalCount edges { node { __typename name state { name } } } pageInfo { hasNextPage } } }`
    expect(guarded(PUBLIC_VIEWER, text)).toBe(null)
    const write = `mutation { reportSighting(input: { idempotencyKey: "1", place: "x" }) {
      ... on SightingReceived { reference } ... on InvalidInput { issues } } }`
    expect(guarded(PUBLIC_VIEWER, write)).toBe(null)
  })

  it('is refused the rest, and the rest only', () => {
    const left = guarded(
      PUBLIC_VIEWER,
      `{ officersTrained { year states { name programmes } } posters: publishedPosters { edges { node { id desk } } } viewer { kind } }`,
    )
    expect(left?.refused).toEqual([
      ['officersTrained.states.programmes', 'UNAUTHENTICATED'],
      ['posters.edges.node.desk', 'UNAUTHENTICATED'],
      ['viewer', 'UNAUTHENTICATED'],
    ])
    expect(left?.run?.text).not.toMatch(/programmes|desk|viewer/)
    expect(
      left?.complete({
        officersTrained: [{ year: 2016, states: [{ name: 'Bihar' }] }],
        posters: { edges: [{ node: { id: 'p1' } }] },
      }),
    ).toEqual({
      officersTrained: [{ year: 2016, states: [{ name: 'Bihar', programmes: null }] }],
      posters: { edges: [{ node: { id: 'p1', desk: null } }] },
      viewer: null,
    })
  })

  it('finds no way around by fragments, aliases or nesting', () => {
    const left = guarded(
      PUBLIC_VIEWER,
      `query { ...A ... on Query { b: missingReports { id } } }
       fragment A on Query { publishedPosters { edges { node { ...P } } } }
       fragment P on Poster { state { x: reported ...S } }
       fragment S on State { code phone }`,
    )
    expect(left?.refused).toEqual([
      ['publishedPosters.edges.node.state.x', 'UNAUTHENTICATED'],
      ['publishedPosters.edges.node.state.phone', 'UNAUTHENTICATED'],
      ['b', 'UNAUTHENTICATED'],
    ])
    expect(left?.run?.text).not.toMatch(/reported|phone|missingReports/)
  })

  it('runs nothing when everything is refused', () => {
    const left = guarded(PUBLIC_VIEWER, '{ viewer { kind } anything { __typename } }')
    expect(left?.run).toBe(null)
    expect(left?.complete({})).toEqual({ viewer: null, anything: null })
    expect(guarded(PUBLIC_VIEWER, 'mutation { registerMissing(name: "x") { id } }')?.run).toBe(null)
  })
})

describe('a post', () => {
  it('is refused fields and types for which it lacks the scope', () => {
    const text =
      '{ missingReports { id child { id identity { name } } } stateByCode(code: "IN-MH") { name phone reported } }'
    expect(guarded(inRole('POLICE_STATION'), text)?.refused).toEqual([
      ['stateByCode.phone', 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ])
    expect(guarded(withScopes('missing:read'), text)?.refused).toEqual([
      ['missingReports.child.identity', 'UNAUTHORIZED_FIELD_OR_TYPE'],
      ['stateByCode', 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ])
  })

  it('asks what carries no condition', () => {
    expect(guarded(withScopes(), '{ viewer { kind } officersTrained { states { programmes } } }')).toBe(null)
  })

  it('may be of one type of a union and not of the other', () => {
    const text = '{ anything { ... on Poster { id } ... on MissingReport { parent { id } } } }'
    expect(guarded(withScopes('missing:read'), text)).toBe(null)
    const left = guarded(withScopes('figures:read'), text)
    expect(left?.refused).toEqual([['anything.parent', 'UNAUTHORIZED_FIELD_OR_TYPE']])
    const things = [{ _guard_typename: 'Poster', id: 'p1' }, { _guard_typename: 'MissingReport' }]
    expect(left?.complete({ anything: things })).toEqual({ anything: [{ id: 'p1' }, { parent: null }] })
  })
})

describe('the form of the answer', () => {
  it('carries null up where a field may not be null', () => {
    const left = guarded(withScopes('directory:read'), '{ missingReports { id } stateByCode(code: "x") { name } }')
    expect(left?.complete({ stateByCode: { name: 'Bihar' } })).toBe(null)
  })

  it('leaves no mark of the guard, and keeps the order of the question', () => {
    const left = guarded(PUBLIC_VIEWER, '{ publishedPosters { edges { node { desk } } totalCount } }')
    expect(left?.run?.text).toContain('_guard_typename: __typename')
    const told = left?.complete({
      publishedPosters: { totalCount: 2, edges: [{ node: { _guard_typename: 'Poster' } }, { node: null }] },
    })
    // The node may not be null, so one that is missing takes its place upwards; the other only lost its field.
    expect(JSON.stringify(told)).toBe('null')
    const whole = left?.complete({
      publishedPosters: { totalCount: 1, edges: [{ node: { _guard_typename: 'Poster' } }] },
    })
    expect(JSON.stringify(whole)).toBe('{"publishedPosters":{"edges":[{"node":{"desk":null}}],"totalCount":1}}')
  })

  it('holds names that are dangerous in JavaScript', () => {
    const left = guarded(PUBLIC_VIEWER, '{ __proto__: officersTrained { constructor: year } viewer { kind } }')
    const told = left?.complete(JSON.parse('{"__proto__":[{"constructor":2016}]}'))
    expect(JSON.stringify(told)).toBe('{"__proto__":[{"constructor":2016}],"viewer":null}')
  })

  it('keeps silent about what a variable leaves out', () => {
    const text = 'query($all: Boolean = false) { officersTrained { year } viewer @include(if: $all) { kind } }'
    expect(guarded(PUBLIC_VIEWER, text)?.refused).toEqual([])
    expect(guarded(PUBLIC_VIEWER, text, { all: true })?.refused).toEqual([['viewer', 'UNAUTHENTICATED']])
    expect(guarded(PUBLIC_VIEWER, text)?.complete({ officersTrained: [] })).toEqual({ officersTrained: [] })
  })
})
