import { Button, Card, Row } from '@vatsalya/ui'
import { useState } from 'react'
import { useT } from '../messages/index.js'
import type { Sighting } from './sighting.page.js'
import { TriageDialog } from './triage-dialog.js'

/** The desk's steps, as the graph tells them: none for a post that does not triage. Nothing is closed without an outcome. */
export function Triage({ sighting, onDone }: { readonly sighting: Sighting; readonly onDone: () => void }) {
  const t = useT()
  const [open, setOpen] = useState<Sighting['stage'] | null>(null)
  const { nextStages, outcome } = sighting
  return (
    <Card title={t('now.title')}>
      {outcome ? (
        <p>{t('triage.none', { outcome: t(`outcome.${outcome}`) })}</p>
      ) : nextStages.length > 0 ? (
        <Row>
          {nextStages.map((to) => (
            <Button key={to} kind={to === 'ASSIGNED' ? 'primary' : 'secondary'} onPress={() => setOpen(to)}>
              {t(`triage.${to}`)}
            </Button>
          ))}
        </Row>
      ) : (
        <p>{t('triage.others')}</p>
      )}
      {open && (
        <TriageDialog
          sighting={sighting}
          to={open}
          onClose={() => setOpen(null)}
          onRefresh={onDone}
          onDone={() => {
            setOpen(null)
            onDone()
          }}
        />
      )}
    </Card>
  )
}
