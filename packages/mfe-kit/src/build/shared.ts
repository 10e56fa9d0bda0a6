/**
 * Everything that frontends share with the shell and each other, in one version, by the page's import map. This is
 * the only list: the shared build exports exactly this, frontends leave exactly this out, and the build of a frontend
 * fails where it asks a name that is not here.
 *
 * - `commonjs`: the package says its names only at run time; all of them are exported
 * - `all`: an ES module that is written to be shared whole
 * - a list: of a large package only these names, so that the rest stays out of everybody's first load
 */
export const SHARED: Readonly<Record<string, 'commonjs' | 'all' | readonly string[]>> = {
  react: 'commonjs',
  'react/jsx-runtime': 'commonjs',
  'react-dom': 'commonjs',
  'react-dom/client': 'commonjs',
  'react-router': [
    'BrowserRouter',
    'Link',
    'MemoryRouter',
    'NavLink',
    'Navigate',
    'Outlet',
    'Route',
    'Routes',
    'useHref',
    'useLocation',
    'useMatch',
    'useNavigate',
    'useParams',
    'useSearchParams',
  ],
  '@apollo/client': ['NetworkStatus'],
  '@apollo/client/react': [
    'ApolloProvider',
    'skipToken',
    'useApolloClient',
    'useFragment',
    'useLazyQuery',
    'useMutation',
    'useQuery',
  ],
  'react-hook-form': 'all',
  '@vatsalya/graph-client': 'all',
  '@vatsalya/mfe-kit': 'all',
  '@vatsalya/ui': 'all',
  '@vatsalya/ui/charts': 'all',
  '@vatsalya/ui/dates': 'all',
  '@vatsalya/ui/form': 'all',
  '@vatsalya/ui/overlays': 'all',
  '@vatsalya/ui/runtime': 'all',
  '@vatsalya/ui/table': 'all',
}

/** Bare specifiers of everything shared. */
export const SHARED_SPECIFIERS: readonly string[] = Object.keys(SHARED)

/** How often the entry of a frontend can be fetched before the page must be loaded anew. */
export const ENTRY_TRIES = 4

/**
 * Import-map entries of a frontend: `@vatsalya/mfe/NAME/0` and so on, one for each try. Browsers remember that a module
 * failed, and caches keep a damaged file; a further try therefore needs an address of its own, with the same integrity.
 */
export function entryAddresses(name: string, address: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: ENTRY_TRIES }, (_, index) => [
      `@vatsalya/mfe/${name}/${index}`,
      index === 0 ? address : `${address}?try=${index}`,
    ]),
  )
}

/** File-name form of a specifier: "@apollo/client/react" is "apollo-client-react". */
export function sharedFileName(specifier: string): string {
  return specifier.replace(/^@/, '').replaceAll('/', '-')
}
