import { describe, expect, it } from 'vitest'
import { sharedNameFaults } from './check-shared-names.js'
import { CATALOGUE, compiledCatalogue } from './compiled-messages.js'
import { documentModule, withDirectDocuments } from './direct-documents.js'
import { hotCatalogue } from './hot-messages.js'
import { entryAddresses, SHARED_SPECIFIERS, sharedFileName } from './shared.js'
import { sharedStubs } from './shared-stubs.js'

const stub = (specifier: string): string => {
  const { load } = sharedStubs()
  if (typeof load !== 'function') throw new Error('no loader')
  return String(Reflect.apply(load, {}, [`\0shared:${specifier}`]))
}

describe('shared entries', () => {
  it('name every export of CommonJS packages', () => {
    for (const name of ['useState', 'createElement', 'use', 'Suspense']) expect(stub('react')).toContain(name)
    expect(stub('react-dom/client')).toContain('createRoot')
    expect(stub('react/jsx-runtime')).toContain('jsxs')
    expect(stub('react')).toContain('export { default }')
  })

  it('have file names of their own', () => {
    expect(new Set(SHARED_SPECIFIERS.map(sharedFileName)).size).toBe(SHARED_SPECIFIERS.length)
    expect(sharedFileName('@apollo/client/react')).toBe('apollo-client-react')
  })

  it('give each try of a frontend an address of its own', () => {
    const addresses = entryAddresses('cases', '/mfe/cases/entry-1.js')
    expect(addresses['@vatsalya/mfe/cases/0']).toBe('/mfe/cases/entry-1.js')
    expect(new Set(Object.values(addresses)).size).toBe(4)
  })
})

describe('imports of a built frontend', () => {
  it('are of shared names', () => {
    expect(
      sharedNameFaults(`import{Link as a}from"react-router";import{b}from"./c.js";import*as d from"react"`),
    ).toEqual([])
  })

  it('are refused where the shared build has no such name', () => {
    expect(sharedNameFaults(`import{createBrowserRouter as a}from"react-router"`)).toEqual([
      'imports createBrowserRouter of react-router, which is not shared',
    ])
    expect(sharedNameFaults(`import{x}from"left-out"`)).toEqual([
      'imports left-out, which is neither bundled nor shared',
    ])
  })
})

describe('documents', () => {
  const source = (text: string) =>
    `import { graphql } from '../../generated/gql.js'\nexport const A = graphql(\`${text}\`)\n`

  it('stand where the call was', () => {
    expect(withDirectDocuments(source('query Desk { a }'))).toBe(
      `import { DeskDocument } from '../../generated/graphql.js?document=DeskDocument'\nexport const A = DeskDocument\n`,
    )
    expect(withDirectDocuments(source('fragment Line on Child { id }'))).toContain('LineFragmentDoc')
  })

  it('are modules of their own', () => {
    const generated = `export const ADocument = {"kind":"Document"} as unknown as DocumentNode<A, B>;\n`
    expect(documentModule(generated, 'ADocument')).toBe('export const ADocument = {"kind":"Document"}')
    expect(() => documentModule(generated, 'BDocument')).toThrow('codegen')
  })

  it('need a name', () => {
    expect(() => withDirectDocuments(source('{ a }'))).toThrow('without a name')
  })
})

describe('catalogues', () => {
  const source = (text: string) => `const en = { a: ${JSON.stringify(text)} } as const\nexport default en\n`

  it('are found in their folder and in a folder below', () => {
    for (const path of ['src/messages/en.ts', 'src/messages/later/ur.ts', 'src/texts/hi.ts']) {
      expect(CATALOGUE.test(`/${path}`)).toBe(true)
    }
    expect(CATALOGUE.test('/src/messages/index.ts')).toBe(false)
  })

  it('are compiled while building', async () => {
    expect(await compiledCatalogue(source('plain'), 'en.ts')).toBe('export default {"a":["plain"]}')
    expect(await compiledCatalogue(source('{n, plural, one {# day} other {# days}}'), 'en.ts')).toContain('"plural"')
  })

  it('take their own changes in development', () => {
    expect(hotCatalogue(source('plain'))).toContain('data.used ??= en\n')
  })

  it('fail the build where a text is no message', async () => {
    await expect(compiledCatalogue(source('{n, plural, one {'), 'en.ts')).rejects.toThrow()
  })
})
