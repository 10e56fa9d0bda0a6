import { useQuery } from '@apollo/client/react'
import { Answer } from '@vatsalya/mfe-kit'
import { LinkButton, Panel, Row } from '@vatsalya/ui'
import { useState } from 'react'
import { useT } from '../../messages/index.js'
import { TrainingCalendar } from '../calendar/calendar.graphql.js'
import { ProgrammesTable } from '../calendar/programmes-table.js'
import styles from './figures.module.css'

/** As many as are looked at before the figures; on a phone each row is a card. */
const firstRows = () => (globalThis.matchMedia('(max-width: 620px)').matches ? 2 : 5)

/** Programmes that take nominations, the next one first: what a post that plans or nominates has to do now. */
export function ComingUp() {
  const t = useT()
  const [first] = useState(firstRows)
  const { data, error, loading, refetch } = useQuery(TrainingCalendar, {
    variables: { filter: { statuses: ['NOMINATIONS_OPEN'] }, after: null },
  })
  const open = data?.programmes.edges.slice(0, first).map(({ node }) => node) ?? []
  return (
    <div className={styles.coming}>
      <Panel title={data ? t('figures.open', { count: data.programmes.totalCount }) : t('figures.openTitle')}>
        <Answer error={error} there={Boolean(data)} loading={loading} retry={() => void refetch()} count={first}>
          <ProgrammesTable programmes={open} past={false} />
          <Row>
            <LinkButton href="/calendar">{t('calendar.title')}</LinkButton>
          </Row>
        </Answer>
      </Panel>
    </div>
  )
}
