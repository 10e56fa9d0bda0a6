import { directionOf, LANGUAGE_NAMES, LANGUAGES } from '@vatsalya/ui/runtime'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import style from './plain.css?inline'
import type { PlainAnswer, PlainRequest } from './plain.types.js'
import { wordsOf } from './words.js'

export interface PageParts {
  readonly title: string
  readonly children: ReactNode
  readonly status?: number
}

/** Address of a plain page in the language of the request. */
export function addressOf({ language }: PlainRequest, path: string): string {
  return `/plain/${language}${path === '/' ? '' : path}`
}

/** A whole page: notice, languages, content, and the numbers that help at once. */
export function page(request: PlainRequest, { title, children, status = 200 }: PageParts): PlainAnswer {
  const { language, path, search } = request
  const t = wordsOf(language)
  const query = search.size > 0 ? `?${search}` : ''
  const html = renderToStaticMarkup(
    <html lang={language} dir={directionOf(language)} data-audience="citizen">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${t('plain.name')}`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, as the build left it. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a className="skip" href="#content">
          {t('plain.skip')}
        </a>
        <header>
          <p className="demo">{t('plain.demo')}</p>
          <div className="bar">
            <a className="name" href={addressOf(request, '/')}>
              {t('plain.name')}
            </a>
            <nav aria-label={t('plain.languages')}>
              {LANGUAGES.map((each) => (
                <a
                  key={each}
                  lang={each}
                  dir={directionOf(each)}
                  href={`${addressOf({ ...request, language: each }, path)}${query}`}
                  aria-current={each === language ? 'true' : undefined}
                >
                  {LANGUAGE_NAMES[each]}
                </a>
              ))}
            </nav>
          </div>
        </header>
        <main id="content">{children}</main>
        <aside aria-label={t('help.title')}>
          <a href="tel:112">
            <strong>112</strong> {t('help.112')}
          </a>
          <a href="tel:1098">
            <strong>1098</strong> {t('help.1098')}
          </a>
        </aside>
      </body>
    </html>,
  )
  return { status, html: `<!doctype html>${html}` }
}

/** What stands in a page's place when the graph does not answer. */
export function away(request: PlainRequest, title: string): PlainAnswer {
  const t = wordsOf(request.language)
  return page(request, {
    title,
    status: 503,
    children: (
      <>
        <h1>{title}</h1>
        <section className="notice attention">
          <h2>{t('failed')}</h2>
          <p>{t('failedHelp')}</p>
        </section>
      </>
    ),
  })
}
