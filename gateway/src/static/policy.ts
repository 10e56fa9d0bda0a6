import { createHash } from 'node:crypto'

/** Inline script that is data or code between tags; one with `src` has nothing to hash. */
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi

/**
 * The Content-Security-Policy of a page: nothing but this site, no inline script but those that stand in `html` now
 * (the import map), and no text turned into script or markup except through the page's own Trusted Types policy.
 */
export function pagePolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}
