import { expect, it } from 'vitest'
import { integrityOf } from '../build/integrity.js'
import { manifests } from '../src/modules/manifests.js'
import { closureOf, fileAt, gzipped, html, importMap, moduleStyles } from './built.js'

const KIB = 1024
/** Of gzip, script and style together. */
const FIRST_LOAD = 200 * KIB

/** As the page names them: a cache may have put this build over an older one, whose files no page loads. */
const scripts = Object.keys(importMap().integrity).filter((address) => address.endsWith('.js'))

it('says in the import map what each script must be', () => {
  const { imports, integrity } = importMap()
  for (const address of closureOf(Object.values(imports), importMap())) expect(integrity).toHaveProperty([address])
  for (const [address, hash] of Object.entries(integrity)) expect(hash, address).toBe(integrityOf(fileAt(address)))
})

it('says it on each tag as well', () => {
  const tags = [...html().matchAll(/(?:src|href)="([^"]+)"(?: integrity="([^"]+)")?/g)]
  const sealed = tags.filter(([, address = '']) => /\.(js|css)$/.test(address))
  expect(sealed.length).toBeGreaterThan(3)
  for (const [, address = '', hash] of sealed) expect(hash, address).toBe(integrityOf(fileAt(address)))
  for (const { href, integrity } of Object.values(moduleStyles()).flat()) {
    expect(integrity, href).toBe(integrityOf(fileAt(href)))
  }
})

it('holds React once, and in no frontend', () => {
  // Each copy of React carries these two marks of its own; minifying keeps them, because they are property names and texts.
  const withReact = scripts.filter((address) => fileAt(address).includes('react.transitional.element'))
  const frontends = withReact.filter((address) => address.startsWith('/mfe/'))
  expect(frontends).toEqual([])
  const makers = scripts.filter((address) => /\.useSyncExternalStore\s*=\s*function/.test(fileAt(address).toString()))
  expect(makers).toHaveLength(1)
  const renderers = scripts.filter(
    (address) =>
      fileAt(address).includes('react-dom/client') || fileAt(address).includes('rendererPackageName:`react-dom`'),
  )
  expect(renderers).toHaveLength(1)
})

it('has no require that a browser would stumble over', () => {
  for (const address of scripts) expect(fileAt(address).toString(), address).not.toMatch(/[^.\w]require\(["'`]/)
})

it.each(manifests.map(({ name }) => name))(
  'loads the first page of %s within its limit of script and style',
  (name) => {
    const map = importMap()
    const page = html()
    const entry = map.imports[`@vatsalya/mfe/${name}/0`] ?? ''
    const first = [...page.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, address = '']) => address)
    const style = /<link id="react-aria-pressable-style"[^>]*href="([^"]+)"/.exec(page)?.[1] ?? ''
    const addresses = [
      ...closureOf([...first, entry], map),
      style,
      ...(moduleStyles()[name] ?? []).map(({ href }) => href),
    ]
    const sizes = addresses.map((address) => [gzipped(address), address] as const).sort(([a], [b]) => b - a)
    const total = sizes.reduce((sum, [size]) => sum + size, 0)
    const report = sizes
      .slice(0, 8)
      .map(([size, address]) => `${size} ${address}`)
      .join('\n')
    expect(total, `${total} bytes; the largest:\n${report}`).toBeLessThanOrEqual(FIRST_LOAD)
  },
)
