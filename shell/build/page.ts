import { entryAddresses } from '@vatsalya/mfe-kit/build'
import type { ShellBundle } from './bundle.js'
import type { BuiltFrontend } from './frontends.js'

export interface PageInput {
  readonly template: string
  readonly bundle: ShellBundle
  readonly frontends: readonly BuiltFrontend[]
  /** Integrity of every script and stylesheet, by address. */
  readonly integrity: Readonly<Record<string, string>>
}

/**
 * Writes the one page. Pure: what stands in it follows from what was built. The gateway allows exactly the inline
 * scripts that it finds in it.
 */
export function writePage({ template, bundle, frontends, integrity }: PageInput): string {
  const entries = Object.assign({}, ...frontends.map(({ name, entry }) => entryAddresses(name, entry)))
  const modules = Object.keys(integrity).filter((address) => address.endsWith('.js'))
  const addresses = new Set([...modules, ...Object.values<string>(entries)])
  const importMap = JSON.stringify({
    imports: { ...bundle.shared, ...entries },
    integrity: Object.fromEntries([...addresses].map((address) => [address, integrity[address.split('?')[0] ?? '']])),
  })
  const styles = Object.fromEntries(
    frontends.map(({ name, styles }) => [name, styles.map((href) => ({ href, integrity: integrity[href] }))]),
  )
  const sealed = (address: string) => `"${address}" integrity="${integrity[address]}"`
  const assets = [
    `<script type="importmap">${importMap}</script>`,
    `<script src=${sealed(bundle.early)}></script>`,
    // React Aria looks for this id and, where it is there, does not add a style element, which the policy would refuse.
    `<link id="react-aria-pressable-style" rel="stylesheet" href=${sealed(bundle.stylesheet)} />`,
    ...bundle.preloads.map((address) => `<link rel="modulepreload" href=${sealed(address)} />`),
    `<script type="application/json" id="module-styles">${JSON.stringify(styles)}</script>`,
    `<script type="module" src=${sealed(bundle.main)}></script>`,
  ]
  // As a function, because the text of a replacement has signs of its own.
  return template.replace('<!--assets-->', () => assets.join('\n    '))
}
