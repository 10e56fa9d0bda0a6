import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { map } from 'rxjs'
import { cacheOptions } from './cache.js'
import { faultOf } from './faults.js'
import { hashLink } from './hash-link.js'

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all'
      }
      interface Query {
        errorPolicy: 'all'
      }
    }
  }
}

export interface GraphClientOptions {
  /** Address of the graph; the gateway of the same origin unless told otherwise. */
  readonly uri?: string
  /** Tests hand in their own. */
  readonly fetch?: typeof globalThis.fetch
  /** Language of the page: the graph answers in it. */
  readonly language?: () => string
  /** Told when the session has ended while the page was open. */
  readonly onSignedOut?: () => void
  /** Told the `Date` header of each answer, so that time limits run by the server's clock. */
  readonly onServerDate?: (date: string) => void
}

/**
 * Makes the portal's graph client. The shell makes it once and shares it: there is one cache, and nobody else may
 * reset or stop it. Queries keep the parts that did answer when another part failed (`errorPolicy: 'all'`).
 */
export function createGraphClient(options: GraphClientOptions = {}): ApolloClient {
  const tellDate = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        const date = operation.getContext().response?.headers?.get('date')
        if (typeof date === 'string') options.onServerDate?.(date)
        return result
      }),
    ),
  )
  const noteSignOut = new ErrorLink(({ error }) => {
    if (faultOf(error).kind === 'signed-out') options.onSignedOut?.()
  })
  const inLanguage = new ApolloLink((operation, forward) => {
    const language = options.language?.()
    if (language) operation.setContext(({ headers = {} }) => ({ headers: { ...headers, 'accept-language': language } }))
    return forward(operation)
  })
  const http = new HttpLink({
    uri: options.uri ?? '/graphql',
    credentials: 'same-origin',
    // The gateway takes a cookie only together with this header, which a foreign page cannot send.
    headers: { 'x-vatsalya-request': '1' },
    ...(options.fetch ? { fetch: options.fetch } : {}),
  })
  return new ApolloClient({
    cache: new InMemoryCache(cacheOptions),
    link: ApolloLink.from([noteSignOut, hashLink, inLanguage, tellDate, http]),
    clientAwareness: { name: 'portal' },
    enhancedClientAwareness: { transport: false },
    dataMasking: false,
    devtools: { enabled: false },
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  })
}

/**
 * Asks again for what the page shows, in another language; what stands there stays until the answer comes, so that
 * nobody loses what was typed. What was kept of other pages is forgotten.
 */
export async function askAgain(client: ApolloClient): Promise<void> {
  client.cache.modify({ id: 'ROOT_QUERY', fields: (_, { DELETE }) => DELETE, broadcast: false })
  await client.refetchQueries({ include: 'active' })
  client.cache.gc()
}
