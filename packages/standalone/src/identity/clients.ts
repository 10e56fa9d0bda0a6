import { DEMO_AGENCIES } from '@vatsalya/access'
import type { ClientMetadata } from 'oidc-provider'

/** The portal itself: its gateway signs people in (authorization code, PKCE) and keeps the tokens. */
export const PORTAL_CLIENT = 'vatsalya-portal'

/** `npm run token`: a public client whose answer goes nowhere but to the script that asked. */
export const TOKEN_CLIENT = 'vatsalya-token'

/** Where the token script's code arrives; nothing answers there, the script only reads the address. */
export const tokenCallback = (origin: string) => `${origin}/auth/token-callback`

/** Every client of the embedded provider. */
export function clients(origin: string, portalSecret: string): ClientMetadata[] {
  return [
    {
      client_id: PORTAL_CLIENT,
      client_name: 'Vatsalya',
      client_secret: portalSecret,
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${origin}/auth/callback`],
      post_logout_redirect_uris: [`${origin}/`],
    },
    {
      client_id: TOKEN_CLIENT,
      client_name: 'npm run token',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [tokenCallback(origin)],
    },
    ...DEMO_AGENCIES.map((agency) => ({
      client_id: agency.account,
      client_name: agency.name,
      client_secret: `${agency.account}-demo-secret`,
      token_endpoint_auth_method: 'client_secret_basic' as const,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
  ]
}
