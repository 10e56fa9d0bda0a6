import { createHash } from 'node:crypto'
import { DIRECTION, type PageLanguage } from './texts.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #59626d; --page: #f6f5f1; --sheet: #fff; --line: #8a929c;
  --act: #1d4f91; --on-act: #fff; --fault: #a3231f; font: 1rem/1.5 system-ui, 'Noto Sans', 'Noto Sans Devanagari', sans-serif }
:root:lang(ur) { font-family: 'Noto Nastaliq Urdu', 'Noto Sans Arabic', system-ui, serif; line-height: 2 }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff2; --quiet: #aab3bd; --page: #14171b; --sheet: #1d2126;
  --line: #76808b; --act: #9cc3f5; --on-act: #10243c; --fault: #ff9c94 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink) }
main { max-inline-size: 30rem; margin: 0 auto; padding: 2rem 1rem }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 1rem }
h2 { font-size: 1rem; margin: 2rem 0 .25rem }
nav { display: flex; flex-wrap: wrap; gap: 1rem; margin-block-end: 1.5rem }
a { color: var(--act) }
label { display: block; font-weight: 600; margin-block: 1rem .25rem }
input { inline-size: 100%; min-block-size: 2.75rem; padding: .25rem .75rem; font: inherit; color: inherit;
  background: var(--sheet); border: 1px solid var(--line); border-radius: .375rem }
button { min-block-size: 2.75rem; margin-block-start: 1.5rem; padding: .25rem 1.5rem; font: inherit; font-weight: 600;
  color: var(--on-act); background: var(--act); border: 1px solid var(--act); border-radius: .375rem; cursor: pointer }
button.quiet { color: var(--act); background: none; margin-block-start: .75rem }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px }
.fault { color: var(--fault); font-weight: 600; border-inline-start: 4px solid; padding-inline-start: .75rem }
.quiet { color: var(--quiet) }
ul { columns: 12rem; padding-inline-start: 1.25rem; margin: .5rem 0 }
li { break-inside: avoid; padding-block: .25rem }
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Headers of every page of the provider: nothing is loaded, framed or sent anywhere else, and nothing is kept. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** A whole page. `body` is HTML whose texts are already escaped. */
export function page(language: PageLanguage, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${DIRECTION[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Vatsalya</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}
