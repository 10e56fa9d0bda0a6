import { DEMO_ACCOUNTS } from '@vatsalya/access'
import { escapeHtml, page } from './html.js'
import { LANGUAGE_NAMES, PAGE_LANGUAGES, type PageLanguage, TEXTS } from './texts.js'

export interface SignInPage {
  readonly language: PageLanguage
  /** Address of this page, without a query. */
  readonly path: string
  /** What stands in the account field. */
  readonly account: string
  readonly problem?: { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number }
}

/** The sign-in page: one form that works without script, the languages, and the demo accounts. */
export function signInPage({ language, path, account, problem }: SignInPage): string {
  const texts = TEXTS[language]
  const link = (parameters: Record<string, string>) => escapeHtml(`${path}?${new URLSearchParams(parameters)}`)
  const languages = PAGE_LANGUAGES.map((other) =>
    other === language
      ? `<strong lang="${other}" aria-current="true">${LANGUAGE_NAMES[other]}</strong>`
      : `<a lang="${other}" hreflang="${other}" href="${link({ lang: other, account })}">${LANGUAGE_NAMES[other]}</a>`,
  )
  const fault = problem?.kind === 'wait' ? texts.wait(Math.ceil(problem.seconds / 60)) : problem ? texts.wrong : ''
  const accounts = DEMO_ACCOUNTS.map(
    (demo) =>
      `<li><a href="${link({ lang: language, account: demo.account })}"><bdi>${escapeHtml(demo.account)}</bdi></a></li>`,
  )
  const described = fault ? ' aria-describedby="fault" aria-invalid="true"' : ''
  return page(
    language,
    texts.title,
    `<nav aria-label="${escapeHtml(texts.languages)}">${languages.join('')}</nav>
<h1>${escapeHtml(texts.title)}</h1>
${fault ? `<p class="fault" id="fault" role="alert">${escapeHtml(fault)}</p>` : ''}
<form method="post" action="${escapeHtml(path)}">
<input type="hidden" name="lang" value="${language}">
<label for="account">${escapeHtml(texts.account)}</label>
<input id="account" name="account" value="${escapeHtml(account)}" dir="ltr" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="128" required${described}>
<label for="password">${escapeHtml(texts.password)}</label>
<input id="password" name="password" type="password" dir="ltr" autocomplete="current-password" maxlength="200" required${described}>
<button>${escapeHtml(texts.signIn)}</button>
</form>
<form method="post" action="${escapeHtml(`${path}/cancel`)}"><button class="quiet">${escapeHtml(texts.cancel)}</button></form>
<h2>${escapeHtml(texts.demoTitle)}</h2>
<p>${escapeHtml(texts.demo)}</p>
<p class="quiet">${escapeHtml(texts.demoPassword)}</p>
<ul>${accounts.join('')}</ul>`,
  )
}
