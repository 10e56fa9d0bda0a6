import { useQuery } from '@apollo/client/react'
import { Answer } from '@vatsalya/mfe-kit'
import { EmptyState, LinkButton, Page } from '@vatsalya/ui'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useT } from '../../messages/later/index.js'
import { InsightsView } from './build.graphql.js'
import { Builder } from './builder.js'
import { specOf } from './saved.js'

/** A saved view, opened with the figures of this moment. */
export default function ViewPage() {
  const t = useT()
  const { id = '' } = useParams()
  const [opened, setOpened] = useState(0)
  const { data, error, refetch } = useQuery(InsightsView, { variables: { id } })
  const view = data?.viewById
  const spec = view && specOf(view)
  if (view && spec) {
    return (
      <Builder
        key={`${view.id} ${opened}`}
        start={spec}
        view={view}
        onTakeTheirs={() => void refetch().then(() => setOpened((times) => times + 1))}
      />
    )
  }
  return (
    <Page>
      <Answer error={error} there={Boolean(data)} part={t('view.part')} shape="chart" retry={() => void refetch()}>
        <EmptyState act={<LinkButton href="/">{t('title')}</LinkButton>}>
          {t(view ? 'view.newer' : 'view.none')}
        </EmptyState>
      </Answer>
    </Page>
  )
}
