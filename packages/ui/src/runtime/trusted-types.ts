/** The part of the Trusted Types API that we use; TypeScript's own DOM library does not know it. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>,
  ): unknown
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}

function onlyEmpty(text: string): string {
  if (text === '') return ''
  throw new TypeError('Text may not become markup or code on this page.')
}

/**
 * Installs the page's only Trusted Types policy, before any other module runs. React Aria empties an element with
 * `innerHTML = ''`: the empty text passes, everything else throws. The Content-Security-Policy must then say
 * `require-trusted-types-for 'script'; trusted-types default`. Does nothing where the browser has no Trusted Types.
 */
export function installTrustedTypes(): void {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!isPolicyFactory(factory)) return
  factory.createPolicy('default', { createHTML: onlyEmpty, createScript: onlyEmpty, createScriptURL: onlyEmpty })
}
