import { describe, expect, it } from 'vitest'
import { answerType, refuseOtherBodies } from './media-types.js'

describe('media types of GraphQL over HTTP', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json; charset=utf-8, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json;q=0.5', 'application/json'],
    ['text/html, */*;q=0.1', 'application/json'],
    ['application/graphql-response+json;q=0, application/json', 'application/json'],
  ])('%s is answered as %s', (accept, type) => {
    expect(answerType(accept)).toBe(`${type}; charset=utf-8`)
  })

  it('other types are neither given nor taken', () => {
    expect(() => answerType('text/html')).toThrow('are answered')
    for (const type of [undefined, 'text/plain', 'application/json; charset=utf-16', 'application/graphql']) {
      expect(() => refuseOtherBodies(type)).toThrow('send application/json')
    }
    expect(() => refuseOtherBodies('application/json; charset="UTF-8"')).not.toThrow()
  })
})
