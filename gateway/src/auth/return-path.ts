/** Paths that lead back into signing in or out. */
const OURS = /^\/(auth|oidc)(\/|$)/

/**
 * Where to go after signing in: a path of this site, or "/". Anything that a browser could read as another site
 * ("//evil", "/\evil", "https:…", line breaks) becomes "/".
 */
export function returnPath(wanted: unknown, origin: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !wanted.startsWith('/')) return '/'
  // Browsers drop tabs and line breaks inside an address, and read a backslash as a slash.
  if (/[\\\p{Cc}]/u.test(wanted) || wanted.startsWith('//')) return '/'
  try {
    const url = new URL(wanted, origin)
    if (url.origin !== origin || url.pathname.startsWith('//') || OURS.test(url.pathname)) return '/'
    return url.pathname + url.search + url.hash
  } catch {
    return '/'
  }
}
