import { useQuery } from '@apollo/client/react'
import { useSession } from '@vatsalya/mfe-kit'
import {
  Card,
  ClockRiver,
  Columns,
  Facts,
  FilterSentence,
  formatDay,
  formatNumber,
  Page,
  PageHeading,
  useLanguage,
  useNow,
} from '@vatsalya/ui'
import { useState } from 'react'
import type { InstitutionFilter } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { Answer } from '../../shared/answer.js'
import { usePageTitle } from '../../shared/use-page-title.js'
import { DistrictHomes } from './district.graphql.js'
import { HomesTable } from './homes-table.js'

type CaseKind = 'CNCP' | 'CCL'

/** What a bench may look for: its own kind of case; other posts see both. */
function kindOfBench(role: string | undefined): CaseKind | null {
  return role === 'CWC_MEMBER' ? 'CNCP' : role === 'JJB_MEMBER' ? 'CCL' : null
}

/** Homes within sight of a district: inspections first for those who inspect, free beds first for those who place. */
export function DistrictPage() {
  const t = useT()
  const { language } = useLanguage()
  const now = useNow()
  const bench = kindOfBench(useSession().acting?.role)
  const [caseKind, setCaseKind] = useState<CaseKind | null>(bench)
  const [order, setOrder] = useState<'INSPECTION_DUE' | 'FREE_BEDS'>(bench ? 'FREE_BEDS' : 'INSPECTION_DUE')
  const filter: InstitutionFilter = { caseKind, order }
  const { data, previousData, error, loading, refetch } = useQuery(DistrictHomes, { variables: { filter } })
  const shown = data ?? previousData
  const desk = shown?.institutionDesk
  const homes = shown?.institutions.edges.map(({ node }) => node) ?? []
  const place = shown?.viewer?.post?.district?.name ?? ''
  usePageTitle(t('title'))
  const kinds = [
    { id: 'CNCP', label: t('kind.CNCP') },
    { id: 'CCL', label: t('kind.CCL') },
  ]
  const orders = [
    { id: 'INSPECTION_DUE', label: t('homes.byInspection') },
    { id: 'FREE_BEDS', label: t('homes.byBeds') },
  ]
  return (
    <Page>
      <PageHeading
        title={bench ? t('homes.beds') : t('homes.title', { place })}
        state={
          desk &&
          t('homes.state', {
            day: formatDay(now, language),
            homes: formatNumber(desk.homes, language),
            children: formatNumber(desk.occupancy, language),
            places: formatNumber(desk.sanctionedCapacity, language),
            overdue: desk.inspectionsOverdue,
          })
        }
      />
      <Answer error={error} there={Boolean(shown)} loading={loading} retry={() => void refetch()}>
        {!bench && (
          <Card>
            <ClockRiver
              clocks={homes.flatMap((home) => home.clocks.filter(({ code }) => code.startsWith('CCI_INSPECT')))}
              title={t('homes.river')}
            />
          </Card>
        )}
        <Columns
          main={
            <>
              <FilterSentence
                parts={[
                  ...(bench
                    ? []
                    : [
                        {
                          key: 'kind',
                          name: t('homes.kind'),
                          options: kinds,
                          value: caseKind,
                          anyLabel: t('kind.any'),
                        },
                      ]),
                  {
                    key: 'order',
                    name: t('homes.order'),
                    options: orders,
                    value: order,
                    anyLabel: t('homes.byInspection'),
                  },
                ]}
                onChange={(key, value) => {
                  if (key === 'kind') setCaseKind(value === 'CNCP' || value === 'CCL' ? value : null)
                  else setOrder(value === 'FREE_BEDS' ? 'FREE_BEDS' : 'INSPECTION_DUE')
                }}
              />
              <HomesTable homes={homes} total={shown?.institutions.totalCount ?? 0} />
            </>
          }
          side={
            desk && (
              <Card title={t('homes.waits')}>
                <Facts
                  facts={[
                    { term: t('homes.awaited'), value: desk.awaited },
                    { term: t('homes.plans'), value: desk.plansOverdue },
                    { term: t('homes.overdue'), value: desk.inspectionsOverdue },
                    { term: t('homes.lapsed'), value: desk.registrationsLapsed },
                    { term: t('homes.differ'), value: desk.headcountsDiffer },
                  ]}
                />
              </Card>
            )
          }
        />
      </Answer>
    </Page>
  )
}
