import { formatDate } from '@vatsalya/ui/runtime'
import { CitizenPoster, CitizenPosters } from '../features/posters/posters.graphql.js'
import { posterWords } from '../features/posters/words.js'
import { addressOf, away, page } from './layout.js'
import { Call, Picture, StateSelect } from './parts.js'
import type { PlainContext } from './plain.types.js'
import { wordsOf } from './words.js'

/** Pictures cost a slow network most: half of what the scripted page shows at once. */
const PAGE = 6

/** Posters of missing children, newest first, of India or of one State. */
export async function posters({ request, ask }: PlainContext) {
  const { language, search } = request
  const t = wordsOf(language)
  const { nameOf, whoIs } = posterWords(t)
  const stateCode = search.get('state') || null
  const { data } = await ask(CitizenPosters, { stateCode, first: PAGE, after: search.get('after') })
  const found = data?.publishedPosters
  if (!found) return away(request, t('posters.title'))
  const { endCursor, hasNextPage } = found.pageInfo
  const next = new URLSearchParams({ ...(stateCode && { state: stateCode }), after: endCursor ?? '' })
  return page(request, {
    title: t('posters.title'),
    children: (
      <>
        <h1>{t('posters.title')}</h1>
        <p>{t('posters.count', { count: found.totalCount })}</p>
        <form method="get" action={addressOf(request, '/posters')} className="filter">
          <StateSelect
            language={language}
            label={t('posters.filter')}
            any={t('posters.anyState')}
            value={stateCode ?? ''}
          />
          <button type="submit">{t('plain.show')}</button>
        </form>
        {found.edges.length === 0 && <p>{t('posters.none')}</p>}
        <ul className="posters">
          {found.edges.map(({ node }) => (
            <li key={node.id}>
              <Picture t={t} url={node.photoUrl} name={nameOf(node)} />
              <div>
                <h2>
                  <a href={addressOf(request, `/posters/${node.id}`)}>
                    <bdi>{nameOf(node)}</bdi>
                  </a>
                </h2>
                <p>{whoIs(node)}</p>
                <p>{t('poster.since', { day: formatDate(node.missingSince, language) })}</p>
                {node.lastSeenDistrict && <p>{node.lastSeenDistrict.name}</p>}
              </div>
            </li>
          ))}
        </ul>
        {hasNextPage && (
          <p>
            <a className="button" href={`${addressOf(request, '/posters')}?${next}`}>
              {t('posters.more')}
            </a>
          </p>
        )}
      </>
    ),
  })
}

/** One poster: the child, how to know it again, whom to call. */
export async function poster({ request, ask }: PlainContext, id: string) {
  const { language } = request
  const t = wordsOf(language)
  const { nameOf, whoIs } = posterWords(t)
  const { data } = await ask(CitizenPoster, { id })
  if (!data) return away(request, t('posters.title'))
  const one = data.publishedPosterById
  const back = (
    <p>
      <a href={addressOf(request, '/posters')}>{t('poster.back')}</a>
    </p>
  )
  if (!one) {
    return page(request, {
      title: t('poster.gone'),
      // A poster that is withdrawn and one that never was are told alike.
      status: 404,
      children: (
        <>
          {back}
          <h1>{t('poster.gone')}</h1>
          <p>{t('poster.goneHelp')}</p>
        </>
      ),
    })
  }
  const facts = [
    [t('poster.missingSince'), formatDate(one.missingSince, language)],
    [
      t('poster.lastSeen'),
      one.lastSeenDistrict && [one.lastSeenDistrict.name, one.lastSeenDistrict.state.name].join(', '),
    ],
    [t('poster.wearing'), one.wearing],
    [t('poster.physique'), one.physique],
    [t('poster.marks'), one.identifyingMarks.join(', ')],
  ] as const
  return page(request, {
    title: nameOf(one),
    children: (
      <>
        {back}
        <h1>
          <bdi>{nameOf(one)}</bdi>
        </h1>
        <p>{whoIs(one)}</p>
        <Picture t={t} url={one.photoUrl} name={nameOf(one)} />
        <dl>
          {facts
            .filter(([, value]) => value)
            .map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          <div>
            <dt>{t('poster.call')}</dt>
            <dd>
              <Call t={t} office={one.contactOffice} />
            </dd>
          </div>
          <div>
            <dt>{t('poster.number')}</dt>
            <dd>
              <bdi dir="ltr">{one.posterNumber}</bdi>
            </dd>
          </div>
        </dl>
        <p>
          <a className="button primary" href={`${addressOf(request, '/report-sighting')}?poster=${one.id}`}>
            {t('poster.seen')}
          </a>
        </p>
      </>
    ),
  })
}
