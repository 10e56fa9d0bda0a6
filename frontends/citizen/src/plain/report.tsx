import { findDistrict, findState } from '@vatsalya/places'
import { posterWords } from '../features/posters/words.js'
import { fieldOf, inputOf } from '../features/report/input.js'
import { CitizenReportPoster, CitizenReportSighting } from '../features/report/report.graphql.js'
import { faultsOf, SECTIONS, type SightingForm } from '../features/report/schema.js'
import { addressOf, page } from './layout.js'
import { StateSelect } from './parts.js'
import type { PlainContext, PlainRequest } from './plain.types.js'
import { ReportFields } from './report-fields.js'
import { readReport } from './report-input.js'
import { wordsOf } from './words.js'

/** Reporting a child that was seen: the State first, then one form, so that its list of districts stays short. */
export async function report(context: PlainContext) {
  const { request } = context
  const about = request.search.get('poster') || null
  if (request.method === 'POST') return send(context, about)
  const state = findState(request.search.get('state') ?? '')
  if (!state) return chooseState(context, about)
  return showForm(context, { about, stateCode: state.code, typed: new URLSearchParams(), faults: [] })
}

async function chooseState(context: PlainContext, about: string | null) {
  const { request } = context
  const { language } = request
  const t = wordsOf(language)
  return page(request, {
    title: t('report.title'),
    children: (
      <>
        <h1>{t('report.title')}</h1>
        <p>{t('report.intro')}</p>
        {await aboutPoster(context, about)}
        <form method="get" action={addressOf(request, '/report-sighting')}>
          {about && <input type="hidden" name="poster" value={about} />}
          <StateSelect
            language={language}
            label={t('plain.chooseStateHelp')}
            any={t('plain.choose')}
            value=""
            required
          />
          <button type="submit" className="primary">
            {t('report.next')}
          </button>
        </form>
      </>
    ),
  })
}

interface Shown {
  readonly about: string | null
  readonly stateCode: string
  /** What the person wrote; empty for a new form. */
  readonly typed: URLSearchParams
  /** Fields that are not right. */
  readonly faults: readonly string[]
  /** A sentence about the sending, where it failed. */
  readonly trouble?: 'report.tooMany' | 'report.lostHelp' | 'report.refusedHelp'
  readonly status?: number
}

async function showForm(context: PlainContext, shown: Shown) {
  const { request } = context
  const t = wordsOf(request.language)
  const { about, stateCode, typed, faults, trouble, status = 200 } = shown
  const query = new URLSearchParams({ ...(about && { poster: about }), state: stateCode })
  return page(request, {
    title: t('report.title'),
    status,
    children: (
      <>
        <h1>{t('report.title')}</h1>
        <p>{t('report.intro')}</p>
        {await aboutPoster(context, about)}
        {trouble && (
          <section className="notice attention" role="alert">
            <h2>{t(trouble === 'report.refusedHelp' ? 'report.refused' : 'report.lost')}</h2>
            <p>{t(trouble)}</p>
          </section>
        )}
        <form method="post" action={`${addressOf(request, '/report-sighting')}?${query}`}>
          <input type="hidden" name="key" value={typed.get('key') || request.newKey()} />
          <input type="hidden" name="opened" value={typed.get('opened') || request.now.getTime()} />
          <ReportFields request={request} stateCode={stateCode} typed={typed} faults={faults} />
          <button type="submit" className="primary">
            {t('report.send')}
          </button>
        </form>
      </>
    ),
  })
}

async function aboutPoster({ request, ask }: PlainContext, about: string | null) {
  if (!about) return null
  const t = wordsOf(request.language)
  const { nameOf, whoIs } = posterWords(t)
  const poster = (await ask(CitizenReportPoster, { id: about })).data?.publishedPosterById
  const without = new URLSearchParams(request.search)
  without.delete('poster')
  return (
    <p>
      {poster && t('report.about', { name: nameOf(poster), who: whoIs(poster) })}{' '}
      <a href={`${addressOf(request, '/report-sighting')}?${without}`}>{t('report.otherChild')}</a>
    </p>
  )
}

async function send(context: PlainContext, about: string | null) {
  const { request, ask } = context
  const typed = request.form
  const form = readReport(typed, request.now)
  const stateCode = stateOf(form, request)
  const wrong = SECTIONS.flatMap((_, section) => faultsOf(section, form))
  const input = inputOf(form, about, request.language)
  if (wrong.length > 0 || !input) return showForm(context, { about, stateCode, typed, faults: wrong, status: 422 })
  const { data, silence } = await ask(CitizenReportSighting, {
    // Without script there is no proof of work: the report is taken, and a person looks at it first.
    input: { ...input, idempotencyKey: typed.get('key') || request.newKey(), proofOfWork: null },
  })
  if (silence) {
    const trouble = silence === 'rate-limit' ? 'report.tooMany' : 'report.lostHelp'
    return showForm(context, { about, stateCode, typed, faults: [], trouble, status: silence === 'away' ? 503 : 429 })
  }
  const answer = data.reportSighting
  if (answer.__typename === 'SightingReceived') return received(request, answer.reference)
  if (answer.__typename === 'InvalidInput') {
    const faults = answer.issues.map(({ path }) => fieldOf(path))
    return showForm(context, { about, stateCode, typed, faults, status: 422 })
  }
  return showForm(context, { about, stateCode, typed, faults: [], trouble: 'report.refusedHelp', status: 409 })
}

/** The State whose districts are offered again: the one that was chosen, else that of the district. */
function stateOf({ districtCode }: SightingForm, { search }: PlainRequest): string {
  const chosen = findState(search.get('state') ?? '')
  return chosen?.code ?? findDistrict(districtCode ?? '')?.stateCode ?? ''
}

/** The reference number: the one thing that the person takes along. It stands in no address. */
function received(request: PlainRequest, reference: string) {
  const t = wordsOf(request.language)
  return page(request, {
    title: t('received.title'),
    children: (
      <>
        <h1>{t('received.title')}</h1>
        <p>{t('received.state')}</p>
        <p>{t('received.reference')}</p>
        <p className="reference">
          <bdi dir="ltr">{reference}</bdi>
        </p>
        <section className="notice">
          <h2>{t('received.next')}</h2>
          <p>{t('received.nextHelp')}</p>
        </section>
        <p>
          <a className="button" href={addressOf(request, '/status')}>
            {t('received.status')}
          </a>
        </p>
      </>
    ),
  })
}
