import { Button, Row } from '@vatsalya/ui'
import { useState } from 'react'
import parts from '../../parts/parts.module.css'
import { Words } from '../../parts/words.js'
import { AcceptDialog, DutyDialog, OfferDialog, SendBackDialog } from './hand-over-dialogs.js'
import { useT } from './messages/index.js'
import type { PartProps } from './search.types.js'

/** Acts of the table that keep the stage, in the order of their buttons. */
const ACTS = [
  'OFFER_HAND_OVER',
  'ACCEPT_HAND_OVER',
  'RETURN_HAND_OVER',
  'RECALL_HAND_OVER',
  'FILE_AHTU_REPORT',
  'REVIEW',
] as const
const LABELS = {
  OFFER_HAND_OVER: 'hand.offer',
  ACCEPT_HAND_OVER: 'hand.accept',
  RETURN_HAND_OVER: 'hand.return',
  RECALL_HAND_OVER: 'hand.recall',
  FILE_AHTU_REPORT: 'duty.FILE_AHTU_REPORT',
  REVIEW: 'duty.REVIEW',
} as const

/** Offers of the report to other stations with their answers, and the duties of a long search. */
export function HandOvers({ report, onDone }: PartProps) {
  const t = useT()
  const [open, setOpen] = useState<(typeof ACTS)[number] | null>(null)
  const acts = ACTS.filter((act) => report.steps.some((step) => step.act === act))
  const close = () => setOpen(null)
  const dialog = { report, onDone, onClose: close }
  if (acts.length === 0 && report.handOvers.length === 0) return null
  return (
    <section className={parts.part}>
      {report.handOvers.length > 0 && <h3>{t('hand.title')}</h3>}
      <ul className={parts.plain}>
        {report.handOvers.map((offer) => (
          <li key={offer.id}>
            <p>
              {t('hand.way', { from: offer.from?.name ?? '', to: offer.to?.name ?? '' })}
              {' · '}
              {t(`hand.${offer.answer ?? 'WAITS'}`)}
            </p>
            <Words>{offer.answerReason ?? offer.reason}</Words>
          </li>
        ))}
      </ul>
      <Row>
        {acts.map((act) => (
          <Button key={act} size="small" onPress={() => setOpen(act)}>
            {t(LABELS[act])}
          </Button>
        ))}
      </Row>
      {open === 'OFFER_HAND_OVER' && <OfferDialog {...dialog} />}
      {open === 'ACCEPT_HAND_OVER' && <AcceptDialog {...dialog} />}
      {open === 'RETURN_HAND_OVER' && <SendBackDialog {...dialog} answer="RETURNED" title={t('hand.return')} />}
      {open === 'RECALL_HAND_OVER' && <SendBackDialog {...dialog} answer="RECALLED" title={t('hand.recall')} />}
      {(open === 'FILE_AHTU_REPORT' || open === 'REVIEW') && <DutyDialog {...dialog} act={open} />}
    </section>
  )
}
