import { useQuery } from '@apollo/client/react'
import { Answer, useSession, useTitle } from '@vatsalya/mfe-kit'
import { Page, PageHeading } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { mayNominate, mayPlan } from '../../parts/words.js'
import { ByState } from './by-state.js'
import { ComingUp } from './coming-up.js'
import { TrainingReply } from './figures.graphql.js'
import { Outreach } from './outreach.js'
import { ProgrammesConducted } from './programmes-conducted.js'
import { ReplyTable } from './reply-table.js'

/** What is known of training: the figures that Parliament was told, and those of programmes held since. */
export default function FiguresPage() {
  const t = useT()
  const role = useSession().acting?.role
  useTitle(t('figures.title'))
  const { data, error, loading, refetch } = useQuery(TrainingReply)
  return (
    <Page>
      <PageHeading title={t('figures.title')} state={t('figures.state')} />
      {(mayPlan(role) || mayNominate(role)) && <ComingUp />}
      <Answer
        error={error}
        there={Boolean(data)}
        loading={loading}
        retry={() => void refetch()}
        rest={t('figures.some')}
      >
        {data && (
          <>
            <ReplyTable figures={data.officersTrained} />
            <ProgrammesConducted counts={data.programmesConducted} />
          </>
        )}
      </Answer>
      {!loading && <ByState />}
      {data && <Outreach activities={data.outreachActivities} />}
    </Page>
  )
}
