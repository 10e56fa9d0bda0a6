import { STEPS } from '../features/own-child/steps.js'
import { addressOf, page } from './layout.js'
import type { PlainContext } from './plain.types.js'
import { wordsOf } from './words.js'

/** What a family does now. */
export async function ownChild({ request }: PlainContext) {
  const t = wordsOf(request.language)
  return page(request, {
    title: t('own.title'),
    children: (
      <>
        <p>
          <a href={addressOf(request, '/')}>{t('plain.home')}</a>
        </p>
        <h1>{t('own.title')}</h1>
        <p>{t('own.state')}</p>
        <ol className="steps">
          {STEPS.map((step) => (
            <li key={step}>
              <h2>{t(`own.${step}`)}</h2>
              <p>{t(`own.${step}Help`)}</p>
            </li>
          ))}
        </ol>
      </>
    ),
  })
}
