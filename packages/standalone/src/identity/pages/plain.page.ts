import { escapeHtml, page } from './html.js'
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

/** Asks once before the provider's own session ends. `form` is the provider's form, named op.logoutForm. */
export function logoutPage(language: PageLanguage, form: string): string {
  const texts = TEXTS[language]
  return page(
    language,
    texts.signOutTitle,
    `<h1>${escapeHtml(texts.signOutTitle)}</h1>
${form}
<button form="op.logoutForm" name="logout" value="yes">${escapeHtml(texts.signOut)}</button>
<p><a href="/">${escapeHtml(texts.back)}</a></p>`,
  )
}
