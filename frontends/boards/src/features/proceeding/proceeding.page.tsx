import { useQuery } from '@apollo/client/react'
import { Answer, PortalLink, useSession, useTitle } from '@vatsalya/mfe-kit'
import {
  byUrgency,
  Card,
  ChildLabel,
  ClockLine,
  Columns,
  EmptyState,
  Facts,
  formatDate,
  formatDateTime,
  formatDay,
  LinkButton,
  Notice,
  Page,
  PageHeading,
  useLanguage,
} from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import type { BoardsProceedingQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { useToday } from '../../parts/days.js'
import { useActText, useClockText } from '../../parts/words.js'
import { AdjournForm } from './adjourn-form.js'
import { Orders } from './orders.js'
import { BoardsProceeding, BoardsProceedingChild } from './proceeding.graphql.js'
import styles from './proceeding.module.css'

export type Matter = NonNullable<BoardsProceedingQuery['proceedingById']>

/** One matter: limits, what was ordered, and what the bench can do now. */
export default function ProceedingPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(BoardsProceeding, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const matter = data?.proceedingById
  useTitle(matter?.number ?? t('matter.title'))
  return (
    <Page>
      {!matter && <PageHeading title={t('matter.title')} back={<Link to="/">{t('module')}</Link>} />}
      <Answer
        error={error}
        there={Boolean(matter)}
        loading={loading}
        retry={() => void refetch()}
        shape="lines"
        count={10}
      >
        {matter ? (
          <Record matter={matter} onReload={() => void refetch()} />
        ) : (
          <EmptyState>{t('matter.none')}</EmptyState>
        )}
      </Answer>
    </Page>
  )
}

function Record({ matter, onReload }: { readonly matter: Matter; readonly onReload: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const told = useClockText()
  const act = useActText()
  const scopes = useSession().acting?.scopes ?? []
  const open = !matter.closedAt
  const today = useToday()
  const hearing = matter.nextHearingOn
  const unheard = Boolean(hearing && hearing < today)
  const clocks = [...matter.clocks].sort(byUrgency)
  return (
    <>
      <PageHeading
        title={<bdi>{matter.number}</bdi>}
        state={t('matter.state', {
          kind: t(`case.${matter.caseKind}`),
          stage: t(`stage.${matter.stage}`),
          since: formatDate(matter.openedAt, language),
        })}
        back={<Link to="/">{t('module')}</Link>}
        act={
          open &&
          scopes.includes('board:order') && (
            <LinkButton kind="primary" href={`/proceedings/${matter.id}/order`}>
              {t('issue.act')}
            </LinkButton>
          )
        }
      />
      <Columns
        main={
          <>
            {!open && <Notice title={t('matter.closed', { day: formatDate(matter.closedAt ?? '', language) })} />}
            <Card title={t('matter.limits')}>
              {clocks.map((clock) => (
                <ClockLine key={clock.code} clock={told(clock)} />
              ))}
            </Card>
            {open && (
              <Card title={t('matter.next')}>
                <Facts
                  facts={[
                    {
                      term: t('matter.hearing'),
                      value: hearing
                        ? t(unheard ? 'matter.unheard' : 'matter.on', { day: formatDay(hearing, language) })
                        : t('matter.noDay'),
                    },
                    { term: t('matter.nextAct'), value: act(matter.nextAct) },
                  ]}
                />
                {scopes.includes('board:write') && <AdjournForm matter={matter} onReload={onReload} />}
              </Card>
            )}
            <Orders matter={matter} />
          </>
        }
        side={
          <>
            <ChildCard id={matter.id} />
            <Card title={t('matter.bench')}>
              <p>
                <bdi>{matter.board.name}</bdi>
              </p>
              <ul className={styles.bench}>
                {matter.board.members.map(({ id, name, role }) => (
                  <li key={id}>
                    <bdi>{name}</bdi> · {t(`member.${role}`)}
                  </li>
                ))}
              </ul>
            </Card>
            <p className="v-small">{t('matter.changed', { at: formatDateTime(matter.lastChange.at, language) })}</p>
          </>
        }
      />
    </>
  )
}

/** Sex and age, and the way to the child's record for posts that work there. */
function ChildCard({ id }: { readonly id: string }) {
  const t = useT()
  const modules = useSession().acting?.modules ?? []
  const { data, error, loading, refetch } = useQuery(BoardsProceedingChild, { variables: { id } })
  const child = data?.proceedingById?.child
  return (
    <Card title={t('matter.child')}>
      <Answer
        error={error}
        there={Boolean(child)}
        loading={loading}
        retry={() => void refetch()}
        shape="lines"
        count={2}
      >
        {child ? (
          <>
            <p>
              <ChildLabel sex={child.sex} ageYears={child.ageYears ?? null} />
            </p>
            {modules.includes('cases') && (
              <PortalLink to={`/cases/children/${child.id}`}>{t('matter.record')}</PortalLink>
            )}
          </>
        ) : (
          <p>{t('matter.childElsewhere')}</p>
        )}
      </Answer>
    </Card>
  )
}
