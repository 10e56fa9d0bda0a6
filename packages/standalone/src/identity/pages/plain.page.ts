import { createHash } from 'node:crypto'
import { escapeHtml, PAGE_HEADERS, page } from './html.js'
import { type PageLanguage, TEXTS } from './texts.js'

/** What a person sees when the provider cannot go on; the code is for those who look into the log. */
export function errorPage(language: PageLanguage, code: string): string {
  const texts = TEXTS[language]
  return page(
    language,
    texts.expiredTitle,
    `<h1>${escapeHtml(texts.expiredTitle)}</h1>
<p role="alert">${escapeHtml(texts.expired)}</p>
<p><a href="/">${escapeHtml(texts.back)}</a></p>
<p class="quiet"><bdi>${escapeHtml(code)}</bdi></p>`,
  )
}

const AT_ONCE = 'document.querySelector("button[name=logout]").click()'
const AT_ONCE_HASH = createHash('sha256').update(AT_ONCE).digest('base64')

/** The policy of a sign-out page that goes on by itself: that one script, and nothing else more than other pages. */
export const AT_ONCE_POLICY = `${PAGE_HEADERS['content-security-policy']}; script-src 'sha256-${AT_ONCE_HASH}'`

/**
 * Asks before the provider's own session ends. `form` is the provider's form, named op.logoutForm. Whoever comes from
 * the portal's own button has said so already: `atOnce` answers in their place, under `AT_ONCE_POLICY`.
 */
export function logoutPage(language: PageLanguage, form: string, atOnce: boolean): string {
  const texts = TEXTS[language]
  return page(
    language,
    texts.signOutTitle,
    `<h1>${escapeHtml(texts.signOutTitle)}</h1>
${form}
<button form="op.logoutForm" name="logout" value="yes">${escapeHtml(texts.signOut)}</button>
<p><a href="/">${escapeHtml(texts.back)}</a></p>${atOnce ? `<script>${AT_ONCE}</script>` : ''}`,
  )
}
