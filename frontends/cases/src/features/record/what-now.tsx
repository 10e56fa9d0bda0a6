import { Button, Card, Row } from '@vatsalya/ui'
import { useState } from 'react'
import { useCan } from '../../parts/use-can.js'
import { useT } from '../messages/index.js'
import { FirDialog } from './fir-dialog.js'
import { MoveDialog } from './move-dialog.js'
import { PhotoButton } from './photo-button.js'
import type { Report, Stage } from './record.types.js'

const UNTRACED: readonly Stage[] = ['REPORTED', 'FIR_REGISTERED', 'UNDER_SEARCH', 'WITH_AHTU', 'LONG_TERM']
const ENDED: readonly Stage[] = ['CLOSED', 'WITHDRAWN', 'DUPLICATE', 'ALREADY_FOUND']

/** Acts that this post may do now; where there is none, who acts. */
export function WhatNow({ report, onDone }: { readonly report: Report; readonly onDone: () => void }) {
  const t = useT()
  const mayWrite = useCan('missing:write')
  const [open, setOpen] = useState<Stage | null>(null)
  const { nextStages, stage, station, district } = report
  const close = () => setOpen(null)
  const done = () => {
    close()
    onDone()
  }
  return (
    <Card title={t('now.title')}>
      {nextStages.length > 0 ? (
        <Row>
          {nextStages.map((next, index) => (
            <Button key={next} kind={index === 0 ? 'primary' : 'secondary'} onPress={() => setOpen(next)}>
              {t(`move.${next}`)}
            </Button>
          ))}
          {mayWrite && UNTRACED.includes(stage) && <PhotoButton report={report} onDone={onDone} />}
        </Row>
      ) : (
        <p>
          {ENDED.includes(stage)
            ? t('now.closed')
            : t('now.others', { station: station?.name ?? district.name, stage: t(`stage.${stage}`) })}
        </p>
      )}
      {open === 'FIR_REGISTERED' && <FirDialog report={report} onDone={done} onClose={close} onRefresh={onDone} />}
      {open && open !== 'FIR_REGISTERED' && (
        <MoveDialog report={report} to={open} onDone={done} onClose={close} onRefresh={onDone} />
      )}
    </Card>
  )
}
