import { formatDateTime } from '@vatsalya/ui/runtime'
import { OUTCOMES, STAGES } from '../features/status/outcomes.js'
import { CitizenReportStatus } from '../features/status/status.graphql.js'
import { addressOf, away, page } from './layout.js'
import type { PlainContext, PlainRequest } from './plain.types.js'
import { wordsOf } from './words.js'

type Status = NonNullable<Awaited<ReturnType<typeof statusOf>>['status']>

/** What became of a report. The number comes by POST: an address would keep it in histories and logs. */
export async function status(context: PlainContext) {
  const { request } = context
  const t = wordsOf(request.language)
  const title = t('status.title')
  const reference = request.form.get('reference')?.trim() ?? ''
  if (request.method === 'GET') return page(request, { title, children: <Question request={request} reference="" /> })
  const { status: found, silence } = await statusOf(context, reference)
  if (silence) return away(request, title)
  return page(request, {
    title,
    status: found ? 200 : 404,
    children: (
      <>
        <Question request={request} reference={reference} />
        {found ? (
          <Stages request={request} found={found} />
        ) : (
          <section className="notice attention">
            <h2>{t('status.unknown')}</h2>
            <p>{t('status.unknownHelp')}</p>
          </section>
        )}
      </>
    ),
  })
}

async function statusOf({ ask }: PlainContext, reference: string) {
  const { data, silence } = await ask(CitizenReportStatus, { reference })
  return { status: data?.reportStatus ?? null, silence }
}

function Question({ request, reference }: { readonly request: PlainRequest; readonly reference: string }) {
  const t = wordsOf(request.language)
  return (
    <>
      <h1>{t('status.title')}</h1>
      <p>{t('status.intro')}</p>
      <form method="post" action={addressOf(request, '/status')}>
        <label>
          <span>{t('status.reference')}</span>
          <small>{t('status.referenceHelp')}</small>
          <input
            name="reference"
            required
            maxLength={40}
            autoComplete="off"
            spellCheck="false"
            defaultValue={reference}
          />
        </label>
        <button type="submit" className="primary">
          {t('status.find')}
        </button>
      </form>
    </>
  )
}

function Stages({ request: { language }, found }: { readonly request: PlainRequest; readonly found: Status }) {
  const t = wordsOf(language)
  const reached = STAGES.indexOf(found.stage)
  return (
    <section className="notice">
      <h2>
        <bdi dir="ltr">{found.reference}</bdi>
      </h2>
      <ol className="stages">
        {STAGES.map((stage, index) => (
          <li
            key={stage}
            className={index <= reached ? 'reached' : undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            {t(`stage.${stage}`)}
            {index === reached && (
              <small>{t('status.since', { time: formatDateTime(found.updatedAt, language) })}</small>
            )}
          </li>
        ))}
      </ol>
      {found.outcome && <p>{t(OUTCOMES[found.outcome])}</p>}
    </section>
  )
}
