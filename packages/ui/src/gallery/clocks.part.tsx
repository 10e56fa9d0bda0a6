import { useState } from 'react'
import {
  Button,
  Card,
  Clock,
  ClockLine,
  ClockRiver,
  Columns,
  Page,
  PageHeading,
  Panel,
  type RiverKey,
} from '../core.js'
import { CLOCKS, MANY_CLOCKS, NOW } from './sample.js'

const PAUSES = [
  { from: '2026-09-20T10:00:00Z', to: '2026-10-02T10:00:00Z', reason: 'file with the High Court' },
  { from: '2026-11-23T10:00:00Z', to: null, reason: 'court stay' },
] as const

/** Statutory time in all its faces and sizes. */
export function ClocksPart() {
  const [column, setColumn] = useState<RiverKey | null>(null)
  return (
    <Page>
      <PageHeading
        title="Today"
        state="Tuesday 24 November · 3 limits passed, 5 due before midnight"
        act={<Button kind="primary">Register a missing child</Button>}
      />
      <Card>
        <ClockRiver clocks={MANY_CLOCKS} asOf={NOW} selected={column} onSelect={setColumn} />
      </Card>
      <Columns
        main={Object.entries(CLOCKS).map(([name, clock]) => (
          <Card key={name}>
            <ClockLine clock={clock} asOf={NOW} pauses={name === 'paused' ? PAUSES : []} />
          </Card>
        ))}
        side={
          <Panel title="In rows">
            {Object.entries(CLOCKS).map(([name, clock]) => (
              <Clock key={name} clock={clock} asOf={NOW} />
            ))}
          </Panel>
        }
      />
    </Page>
  )
}
