import { CHOICES } from '../features/home/choices.js'
import { addressOf, page } from './layout.js'
import type { PlainContext } from './plain.types.js'
import { wordsOf } from './words.js'

/** Asks the graph nothing, so that it stands whatever else is away. */
export async function home({ request }: PlainContext) {
  const t = wordsOf(request.language)
  return page(request, {
    title: t('home.title'),
    children: (
      <>
        <h1>{t('home.title')}</h1>
        <p>{t('home.state')}</p>
        <ul className="choices">
          {CHOICES.map(({ to, title, help }) => (
            <li key={to}>
              <a href={addressOf(request, to)}>
                <strong>{t(title)}</strong>
                <span>{t(help)}</span>
              </a>
            </li>
          ))}
        </ul>
        <section className="notice">
          <h2>{t('home.own')}</h2>
          <p>{t('home.ownHelp')}</p>
          <p>
            <a href={addressOf(request, '/child-missing')}>{t('home.ownMore')}</a>
          </p>
        </section>
      </>
    ),
  })
}
