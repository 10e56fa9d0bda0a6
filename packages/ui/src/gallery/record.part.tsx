import { useState } from 'react'
import {
  Button,
  Card,
  ClockLine,
  ConflictNotice,
  Facts,
  IdentityCard,
  Page,
  PageHeading,
  Row,
  Timeline,
  toast,
} from '../core.js'
import { Dialog, Menu, Tabs } from '../overlays.js'
import { CLOCKS, NOW } from './sample.js'

const ENTRIES = [
  {
    id: '1',
    at: '2026-11-22T16:10:00Z',
    title: 'Missing report registered',
    actor: 'SI Demo Kale',
    owner: 'Kothrud Police Station',
  },
  {
    id: '2',
    at: '2026-11-23T05:20:00Z',
    title: 'FIR registered',
    actor: 'SI Demo Kale',
    owner: 'Kothrud Police Station',
    documents: [{ label: 'FIR 112/2026', href: '#fir' }],
  },
  {
    id: '3',
    at: '2026-11-24T10:00:00Z',
    title: 'Found at Pune Junction',
    actor: 'RPF',
    detail: 'Handed to the committee at 16:40.',
  },
] as const

/** A record: who, what now, clocks, what happened. */
export function RecordPart() {
  const [asking, setAsking] = useState(false)
  return (
    <Page>
      <PageHeading title="Girl, 14 · Asha" state="Untraced for 2 days" back={<a href="#list">Missing children</a>} />
      <IdentityCard
        sex="GIRL"
        ageYears={14}
        name="Demo Asha"
        reference="Report MR-2026-000112"
        openUntil={new Date(NOW + 500_000).toISOString()}
      >
        <Facts facts={[{ term: 'Height', value: '148 cm' }]} />
      </IdentityCard>
      <IdentityCard
        sex="GIRL"
        ageYears={16}
        reference="Report MR-2026-000113"
        withheld={{
          message: 'The identity is open to the desk of the district. Your post is in another district.',
          act: <Button size="small">Ask to see it</Button>,
        }}
      />
      <Row>
        <Button kind="primary" onPress={() => setAsking(true)}>
          Release the poster
        </Button>
        <Button onPress={() => toast('The poster is released.')}>Say it</Button>
        <Menu label="More" entries={[{ id: 'pause', label: 'Pause the clock', detail: 'needs a reason' }]} />
      </Row>
      <Dialog
        title="Release the poster"
        isOpen={asking}
        onClose={() => setAsking(false)}
        acts={<Button kind="primary">Release</Button>}
      >
        <p>Name, age and photo will be public until she is traced.</p>
      </Dialog>
      <ConflictNotice
        by="SI Demo Kale"
        at={NOW}
        changes={[{ field: 'Clothes', theirs: 'Blue uniform', mine: 'Blue uniform, red bag' }]}
        onTakeTheirs={() => undefined}
        onKeepMine={() => undefined}
      />
      <Card>
        <ClockLine clock={CLOCKS.passed} asOf={NOW} />
      </Card>
      <Tabs
        label="Views"
        tabs={[
          { id: 'all', label: 'All', content: <Timeline entries={ENTRIES} /> },
          { id: 'orders', label: 'Orders', content: 'None.' },
        ]}
      />
    </Page>
  )
}
