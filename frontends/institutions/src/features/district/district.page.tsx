import { useQuery } from '@apollo/client/react'
import { Answer, useSession, useTitle } from '@vatsalya/mfe-kit'
import { Card, ClockRiver, formatDay, formatNumber, Page, PageHeading, useLanguage, useNow } from '@vatsalya/ui'
import { useState } from 'react'
import type { InstitutionFilter } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { useClockText } from '../../shared/use-clock-text.js'
import { DistrictHomes } from './district.graphql.js'
import { HomesFilter, type HomesQuestion } from './homes-filter.js'
import { HomesTable } from './homes-table.js'
import { Waits } from './waits.js'

/** What a bench may look for: its own kind of case; other posts see both. */
function kindOfBench(role: string | undefined): HomesQuestion['caseKind'] {
  return role === 'CWC_MEMBER' ? 'CNCP' : role === 'JJB_MEMBER' ? 'CCL' : null
}

/** Homes within sight of a district: inspections first for those who inspect, free beds first for those who place. */
export default function DistrictPage() {
  const t = useT()
  const { language } = useLanguage()
  const now = useNow()
  const told = useClockText()
  const acting = useSession().acting
  const bench = kindOfBench(acting?.role)
  const [question, setQuestion] = useState<HomesQuestion>({
    caseKind: bench,
    order: bench ? 'FREE_BEDS' : 'INSPECTION_DUE',
    takes: null,
    own: false,
  })
  const { caseKind, order, takes, own } = question
  const filter: InstitutionFilter = { caseKind, order, districtCode: own ? (acting?.district ?? null) : null }
  const { data, previousData, error, loading, refetch } = useQuery(DistrictHomes, { variables: { filter } })
  const shown = data ?? previousData
  const desk = shown?.institutionDesk
  const all = shown?.institutions.edges.map(({ node }) => node) ?? []
  const homes = takes === null ? all : all.filter((home) => home.takes === 'ANY' || home.takes === takes)
  const place = shown?.viewer?.post?.district?.name
  const title = bench ? t('homes.beds') : place ? t('homes.title', { place }) : t('title')
  useTitle(title)
  const day = formatDay(now, language)
  const free = homes.reduce((sum, { freeBeds }) => sum + Math.max(0, freeBeds), 0)
  return (
    <Page>
      <PageHeading
        title={title}
        state={
          desk &&
          (bench
            ? t('homes.bedsState', { day, homes: homes.length, beds: free })
            : t('homes.state', {
                day,
                homes: formatNumber(desk.homes, language),
                children: formatNumber(desk.occupancy, language),
                places: formatNumber(desk.sanctionedCapacity, language),
                overdue: desk.inspectionsOverdue,
              }))
        }
      />
      <Answer error={error} there={Boolean(shown)} loading={loading} retry={() => void refetch()}>
        {!bench && (
          <Card>
            <ClockRiver
              clocks={all.flatMap((home) => home.clocks.filter(({ code }) => code.startsWith('CCI_INSPECT')).map(told))}
              title={t('homes.river')}
            />
          </Card>
        )}
        {!bench && desk && <Waits desk={desk} />}
        <HomesFilter bench={bench !== null} question={question} onChange={setQuestion} />
        <HomesTable homes={homes} total={shown?.institutions.totalCount ?? 0} bench={bench !== null} />
      </Answer>
    </Page>
  )
}
