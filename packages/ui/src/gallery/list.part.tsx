import { useState } from 'react'
import {
  Button,
  byUrgency,
  Card,
  ClockRiver,
  Columns,
  EmptyState,
  ErrorCard,
  FilterSentence,
  LoadingSkeleton,
  Page,
  PageHeading,
  PartialOutage,
  PrintHeader,
  type RiverKey,
  WorkList,
} from '../core.js'
import { CLOCKS, MANY_CLOCKS, NOW, WORK } from './sample.js'

const STAGES = [
  { id: 'UNTRACED', label: 'Untraced' },
  { id: 'TRACED', label: 'Traced' },
]

/** The first screen of a role: heading, river, work, side notes, and every state of a list. */
export function ListPart() {
  const [column, setColumn] = useState<RiverKey | null>(null)
  const [stage, setStage] = useState<string | null>('UNTRACED')
  const clocks = [...Object.values(CLOCKS), ...MANY_CLOCKS].sort(byUrgency)
  return (
    <Page>
      <PrintHeader
        form="Form 17"
        title="Today"
        reference="Kothrud Police Station"
        address="https://vatsalya.example/x"
      />
      <PageHeading
        title="Today"
        state="Tuesday 24 November · 3 limits passed, 5 due before midnight"
        act={<Button kind="primary">Register a missing child</Button>}
      />
      <Card>
        <ClockRiver clocks={clocks} asOf={NOW} selected={column} onSelect={setColumn} />
      </Card>
      <Columns
        main={
          <>
            <WorkList
              title="Do next"
              count="8 of 42 · as of 21:40"
              items={WORK}
              asOf={NOW}
              filters={
                <FilterSentence
                  parts={[
                    { key: 'stage', name: 'Stage', options: STAGES, value: stage, anyLabel: 'any stage' },
                    { key: 'who', name: 'Who', options: [], value: null, anyLabel: 'girls and boys' },
                  ]}
                  onChange={(_, value) => setStage(value)}
                  onClear={() => setStage(null)}
                />
              }
              more={<Button size="small">Show more</Button>}
            />
            <WorkList
              title="Leads"
              items={[]}
              instead={<EmptyState checkedAt={NOW - 120_000}>No lead is waiting.</EmptyState>}
            />
            <LoadingSkeleton count={3} />
            <PartialOutage missing="Orders of the committee" correlationId="7f3a-12" onRetry={() => undefined} />
            <ErrorCard correlationId="7f3a-13" onRetry={() => undefined} />
          </>
        }
        side={
          <>
            <Card title="Reports without FIR">2 · oldest 1 h 50 min</Card>
            <Card title="Leads by risk">Girl, 16 · Railway camera, Pune Junction, 21:40</Card>
          </>
        }
      />
      <Card>
        <ClockRiver clocks={null} asOf={NOW} title="Not yet known" />
      </Card>
    </Page>
  )
}
