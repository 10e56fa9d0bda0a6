import { useQuery } from '@apollo/client/react'
import { Answer, useSession, useTitle } from '@vatsalya/mfe-kit'
import {
  Card,
  Columns,
  EmptyState,
  Facts,
  formatNumber,
  LinkButton,
  Page,
  PageHeading,
  useLanguage,
} from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import type { TrainingProgrammeQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { useDayRange, useToday } from '../../parts/days.js'
import { mayNominate, mayPlan } from '../../parts/words.js'
import { NominateForm } from './nominate-form.js'
import { TrainingProgramme } from './programme.graphql.js'

export type Programme = NonNullable<TrainingProgrammeQuery['programmeById']>

/** One programme: when, where, for whom, who is nominated, who came. */
export default function ProgrammePage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(TrainingProgramme, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const programme = data?.programmeById
  useTitle(programme?.title ?? t('programme.title'))
  return (
    <Page>
      {!programme && (
        <PageHeading title={t('programme.title')} back={<Link to="/calendar">{t('calendar.title')}</Link>} />
      )}
      <Answer error={error} there={Boolean(programme)} loading={loading} retry={() => void refetch()} shape="lines">
        {programme ? (
          <Sheet programme={programme} onReload={() => void refetch()} />
        ) : (
          <EmptyState>{t('programme.none')}</EmptyState>
        )}
      </Answer>
    </Page>
  )
}

function Sheet({ programme, onReload }: { readonly programme: Programme; readonly onReload: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const range = useDayRange()
  const role = useSession().acting?.role
  const { startsOn, endsOn, status, attendance } = programme
  const came = attendance.reduce((sum, { participants }) => sum + participants, 0)
  const certified = attendance.reduce((sum, one) => sum + one.certified, 0)
  const begun = startsOn <= today
  return (
    <>
      <PageHeading
        title={programme.title}
        state={t('programme.state', {
          status: t(`status.${status}`),
          days: range(startsOn, endsOn),
        })}
        back={<Link to="/calendar">{t('calendar.title')}</Link>}
        act={
          mayPlan(role) &&
          begun &&
          status !== 'CANCELLED' && (
            <LinkButton kind="primary" href={`/programmes/${programme.id}/attendance`}>
              {t(attendance.length > 0 ? 'attendance.correct' : 'attendance.act')}
            </LinkButton>
          )
        }
      />
      <Columns
        main={
          <>
            <Card title={t('programme.about')}>
              <Facts
                facts={[
                  { term: t('programme.subject'), value: t(`subject.${programme.subject}`) },
                  { term: t('programme.audience'), value: programme.audience },
                  {
                    term: t('outreach.where'),
                    value: programme.mode === 'ONLINE' ? t('mode.ONLINE') : (programme.venue ?? ''),
                  },
                  { term: t('programme.forState'), value: programme.state?.name ?? t('programme.nation') },
                  { term: t('programme.institute'), value: <bdi>{programme.instituteCode}</bdi> },
                  { term: t('programme.seats'), value: formatNumber(programme.seats, language) },
                ]}
              />
            </Card>
            {attendance.length > 0 && (
              <Card title={t('attendance.title')}>
                <p>
                  {t('attendance.sum', {
                    came: formatNumber(came, language),
                    certified: formatNumber(certified, language),
                  })}
                </p>
                <Facts
                  facts={attendance.map((one) => ({
                    term: one.state.name,
                    value: t('attendance.row', { came: one.participants, certified: one.certified }),
                  }))}
                />
              </Card>
            )}
          </>
        }
        side={
          <Card title={t('nominations.title')}>
            {programme.nominations.length === 0 ? (
              <EmptyState>{t('nominations.none')}</EmptyState>
            ) : (
              <Facts
                facts={programme.nominations.map(({ district, state, seats, status: stands }) => ({
                  term: district?.name ?? state.name,
                  value: t('nominations.row', { seats, status: t(`nomination.${stands}`) }),
                }))}
              />
            )}
            {mayNominate(role) && status === 'NOMINATIONS_OPEN' && !begun && (
              <NominateForm programmeId={programme.id} onReload={onReload} />
            )}
          </Card>
        }
      />
    </>
  )
}
