import { useApolloClient, useQuery } from '@apollo/client/react'
import {
  Button,
  Card,
  Columns,
  EmptyState,
  formatDate,
  Notice,
  Page,
  PageHeading,
  Panel,
  Timeline,
  useLanguage,
  useShortcuts,
  WorkList,
} from '@vatsalya/ui'
import { Link, useNavigate, useParams } from 'react-router'
import type { CasesMatchPairQuery } from '../../generated/graphql.js'
import { ofHundred } from '../../parts/of-hundred.js'
import parts from '../../parts/parts.module.css'
import { QueryState } from '../../parts/query-state.js'
import { useRole } from '../../parts/use-role.js'
import { useTitle } from '../../parts/use-title.js'
import { useFact } from './facts.js'
import { CasesMatchPair, CasesNextMatch } from './matches.graphql.js'
import { useT } from './messages/index.js'
import { Places } from './places.js'
import { SideBySide } from './side-by-side.js'
import { useMatchRow } from './use-match-row.js'
import { Verdicts } from './verdicts.js'
import { Waterfall } from './waterfall.js'

/** Of a hundred: a fact that moves the probability by less would not decide anything. */
const WORTH_ASKING = 3

export type Pair = NonNullable<CasesMatchPairQuery['matchPairById']>

/** One pair: both children side by side, why the machine thinks so, and the verdict of people. */
export default function PairPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CasesMatchPair, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const pair = data?.matchPairById
  if (pair) return <Opened pair={pair} onDone={() => void refetch()} />
  return (
    <Page>
      <PageHeading title={t('match.title')} back={<Link to="/matches">{t('match.title')}</Link>} />
      {data && !error ? (
        <EmptyState>{t('match.noPair')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={12} />
      )}
    </Page>
  )
}

function Opened({ pair, onDone }: { readonly pair: Pair; readonly onDone: () => void }) {
  const t = useT()
  const navigate = useNavigate()
  const next = useNextPair(pair.id)
  const row = useMatchRow()
  const title = t('match.chance', { n: ofHundred(pair.probability) })
  useTitle(title)
  useShortcuts([{ keys: 'n', label: t('match.next'), run: () => void next() }])
  const between = t('match.between', {
    missing: pair.missing.district.name,
    found: pair.found.district.name,
    days: pair.daysBetween,
  })
  return (
    <Page>
      <PageHeading
        title={title}
        state={`${t(`match.band.${pair.band}`)} · ${t(`match.state.${pair.state}`)} · ${between}`}
        back={<Link to="/matches">{t('match.title')}</Link>}
        act={<Button onPress={() => void next()}>{t('match.next')}</Button>}
      />
      <Columns
        main={
          <>
            {pair.rivals > 0 && <Notice kind="attention">{t('match.rivals', { n: pair.rivals })}</Notice>}
            {pair.samePicture && <Notice kind="attention">{t('match.samePicture')}</Notice>}
            <Verdicts
              key={pair.id}
              pair={pair}
              onDone={(following) => {
                if (following === null) onDone()
                else navigate(`/matches/${following}`)
              }}
            />
            <Panel title={t('match.sides')}>
              <SideBySide pair={pair} />
            </Panel>
            <Panel title={t('match.why')}>
              <Waterfall pair={pair} />
            </Panel>
            {pair.others.length > 0 && <WorkList title={t('match.others')} items={pair.others.map(row)} />}
          </>
        }
        side={<Beside pair={pair} />}
      />
    </Page>
  )
}

function Beside({ pair }: { readonly pair: Pair }) {
  const t = useT()
  const fact = useFact()
  const { language } = useLanguage()
  const decisive = pair.explanation.decisive
    .filter(({ ifAgrees, ifDiffers }) => ofHundred(ifAgrees) - ofHundred(ifDiffers) >= WORTH_ASKING)
    .slice(0, 3)
  return (
    <>
      <Card title={t('match.decide')}>
        {decisive.length > 0 ? (
          <ul className={parts.plain}>
            {decisive.map(({ field, ifAgrees, ifDiffers }) => (
              <li key={field}>
                {t('match.decisive', { fact: fact(field), agrees: ofHundred(ifAgrees), differs: ofHundred(ifDiffers) })}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('match.decided')}</p>
        )}
      </Card>
      <Card title={t('match.places')}>
        <Places pair={pair} />
        <ul className={parts.plain}>
          {pair.report && (
            <li>
              <Link to={`/reports/${pair.report.id}`}>{`${t('match.report')} ${pair.report.reportNumber}`}</Link>
            </li>
          )}
          {pair.record && (
            <li>
              <Link to={`/found/${pair.record.id}`}>{`${t('match.record')} ${pair.record.recordNumber}`}</Link>
            </li>
          )}
          {pair.sighting && (
            <li>
              <Link to={`/sightings/${pair.sighting.id}`}>{`${t('match.sighting')} ${pair.sighting.reference}`}</Link>
            </li>
          )}
        </ul>
      </Card>
      <Card title={t('match.story')}>
        <Steps pair={pair} />
        <p className="v-small">
          {t('match.version', { version: pair.parameters, date: formatDate(pair.searchedAt, language) })}
        </p>
        <p className="v-small">
          {t(pair.explanation.bars.some(({ field }) => field === 'FACE') ? 'match.faces' : 'match.noFaces')}
        </p>
      </Card>
    </>
  )
}

function Steps({ pair }: { readonly pair: Pair }) {
  const t = useT()
  const role = useRole()
  const fact = useFact()
  const entries = pair.steps.map((step) => {
    const act = t(`match.step.${step.act}`)
    return {
      id: `${step.act}-${step.at}`,
      at: step.at,
      title: step.side ? t('match.by', { act, side: step.side }) : act,
      actor: step.by?.name ?? role(step.role),
      detail: [step.about ? fact(step.about) : null, step.reason].filter((part) => part !== null).join(': '),
    }
  })
  return entries.length > 0 ? <Timeline entries={entries} /> : null
}

/** Goes to the pair after this one of those that wait for this post, round and round, or back to the list. */
function useNextPair(current: string) {
  const client = useApolloClient()
  const navigate = useNavigate()
  return async () => {
    const { data } = await client.query({ query: CasesNextMatch, fetchPolicy: 'network-only' })
    const waiting = data?.matchPairs.edges.map(({ node }) => node.id) ?? []
    const next = waiting[(waiting.indexOf(current) + 1) % waiting.length]
    await navigate(next !== undefined && next !== current ? `/matches/${next}` : '/matches')
  }
}
