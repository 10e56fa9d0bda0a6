import { DEMO_AGENCIES } from '@vatsalya/access'
import Provider, { type Configuration, errors, interactionPolicy, type JWKS } from 'oidc-provider'
import type postgres from 'postgres'
import type { Accounts } from './accounts.js'
import { recordAdapter } from './adapter.js'
import { agencyScopes, GRAPH_AUDIENCE, OIDC_PATH } from './audience.js'
import { clients } from './clients.js'
import { AT_ONCE_POLICY, errorPage, logoutPage } from './pages/plain.page.js'
import { pageLanguage } from './pages/texts.js'

const MINUTE = 60
const HOUR = 60 * MINUTE

export interface ProviderOptions {
  readonly origin: string
  readonly sql: postgres.Sql
  readonly accounts: Accounts
  readonly keys: JWKS
  readonly cookieKeys: string[]
  readonly portalSecret: string
}

/**
 * Makes the OpenID provider. Access tokens are JWTs for the graph only; there is no consent screen, because the only
 * client that people meet is the portal itself; and every sign-in asks for the password, because stations share
 * computers.
 */
export function createProvider(options: ProviderOptions): Provider {
  const { origin, accounts } = options
  const configuration: Configuration = {
    adapter: recordAdapter(options.sql),
    clients: clients(origin, options.portalSecret),
    jwks: options.keys,
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    cookies: {
      keys: options.cookieKeys,
      short: { path: OIDC_PATH, sameSite: 'lax', httpOnly: true, signed: true },
      long: { path: OIDC_PATH, sameSite: 'lax', httpOnly: true, signed: true },
    },
    claims: { openid: ['sub'], profile: ['name'] },
    scopes: ['openid', 'profile'],
    // The portal asks for nothing but the ID token; there is no user info endpoint to fetch the name from.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: {
      AccessToken: HOUR,
      ClientCredentials: HOUR,
      AuthorizationCode: MINUTE,
      IdToken: 10 * MINUTE,
      Interaction: 30 * MINUTE,
      Grant: HOUR,
      Session: HOUR,
    },
    findAccount: async (_, subject) => {
      const account = await accounts.find(subject)
      if (!account) return undefined
      return { accountId: account.account, claims: async () => ({ sub: account.account, name: account.name }) }
    },
    interactions: {
      policy: alwaysAskPassword(),
      url: (_, interaction) => `${OIDC_PATH}/interaction/${interaction.uid}`,
    },
    loadExistingGrant: async (context) => {
      const { oidc } = context
      const grant = new oidc.provider.Grant()
      grant.accountId = oidc.session?.accountId
      grant.clientId = oidc.client?.clientId
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    extraTokenClaims: (_, token) => ({ kind: token.kind === 'ClientCredentials' ? 'agency' : 'person' }),
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH_AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource, client) => {
          if (resource !== GRAPH_AUDIENCE) throw new errors.InvalidTarget()
          const agency = DEMO_AGENCIES.find(({ account }) => account === client.clientId)
          return {
            // A person's scopes come from the post that she acts in, so her token carries none.
            scope: agency ? agencyScopes(agency).join(' ') : '',
            audience: GRAPH_AUDIENCE,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          }
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          // Only a page of our own is believed; another site may at most make the browser ask.
          const atOnce = context.get('sec-fetch-site') === 'same-origin'
          if (atOnce) context.set('content-security-policy', AT_ONCE_POLICY)
          context.body = logoutPage(pageLanguage(context.acceptsLanguages()), form, atOnce)
        },
        postLogoutSuccessSource: (context) => context.redirect(`${origin}/`),
      },
    },
    renderError: (context, out) => {
      context.type = 'html'
      context.body = errorPage(pageLanguage(context.acceptsLanguages()), out.error)
    },
  }
  const provider = new Provider(`${origin}${OIDC_PATH}`, configuration)
  provider.proxy = true
  return provider
}

function alwaysAskPassword() {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  const { Check } = interactionPolicy
  const fresh = new Check('fresh_sign_in_required', 'a fresh sign-in is required', 'login_required', (context) =>
    context.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
  )
  policy.get('login')?.checks.add(fresh)
  return policy
}
