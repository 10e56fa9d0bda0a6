import { Button, Card, formatDateTime, Row, useLanguage } from '@vatsalya/ui'
import { useState } from 'react'
import type { JoinPartsFragment } from '../../generated/graphql.js'
import parts from '../../parts/parts.module.css'
import { useCan } from '../../parts/use-can.js'
import { Words } from '../../parts/words.js'
import type { Child } from './child.page.js'
import { DecideJoin, PartDialog, ProposeJoin } from './join-dialogs.js'
import { useT } from './messages/index.js'

type Open =
  | { readonly act: 'decide'; readonly join: JoinPartsFragment; readonly confirm: boolean }
  | { readonly act: 'part'; readonly join: JoinPartsFragment }
  | { readonly act: 'propose' }

/** Other records of the same child: what was proposed, decided and taken back, and what this post may do about it. */
export function Joins({ child, onDone }: { readonly child: Child; readonly onDone: () => void }) {
  const t = useT()
  const mayPropose = useCan('missing:write')
  const [open, setOpen] = useState<Open | null>(null)
  const close = { onDone, onClose: () => setOpen(null) }
  if (child.joins.length === 0 && !mayPropose) return null
  return (
    <Card title={t('join.title')}>
      {child.joins.length === 0 && <p>{t('join.none')}</p>}
      <ul className={parts.plain}>
        {child.joins.map((join) => (
          <li key={join.id}>
            <JoinLine join={join} of={child.id} />
            {join.mayDecide && (
              <Row>
                <Button size="small" onPress={() => setOpen({ act: 'decide', join, confirm: true })}>
                  {t('join.confirm')}
                </Button>
                <Button size="small" onPress={() => setOpen({ act: 'decide', join, confirm: false })}>
                  {t('join.refuse')}
                </Button>
              </Row>
            )}
            {mayPropose && mayBeParted(join, child.joins) && (
              <Button size="small" onPress={() => setOpen({ act: 'part', join })}>
                {t('join.part')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayPropose && (
        <Row>
          <Button size="small" onPress={() => setOpen({ act: 'propose' })}>
            {t('join.propose')}
          </Button>
        </Row>
      )}
      {open?.act === 'propose' && <ProposeJoin childId={child.id} {...close} />}
      {open?.act === 'part' && <PartDialog join={open.join} {...close} />}
      {open?.act === 'decide' && <DecideJoin join={open.join} confirm={open.confirm} {...close} />}
    </Card>
  )
}

/** A join that holds, and about whose parting nothing waits. */
function mayBeParted(join: JoinPartsFragment, all: readonly JoinPartsFragment[]): boolean {
  const waits = all.some(
    (each) => each.confirmed === null && each.child.id === join.child.id && each.other.id === join.other.id,
  )
  return join.kind === 'JOIN' && join.confirmed === true && !join.partedAt && !waits
}

function JoinLine({ join, of }: { readonly join: JoinPartsFragment; readonly of: string }) {
  const t = useT()
  const { language } = useLanguage()
  const time = (at: string | null | undefined) => (at ? formatDateTime(at, language) : '')
  const other = join.child.id === of ? join.other : join.child
  const numbers = [
    ...other.missingReports.map(({ reportNumber }) => reportNumber),
    ...other.foundRecords.map(({ recordNumber }) => recordNumber),
  ]
  const { kind, confirmed, decidedAt, partedAt, ground, words, doubts } = join
  const stands =
    confirmed === null || confirmed === undefined
      ? t('join.waits')
      : t(confirmed ? 'join.yes' : 'join.no', { time: time(decidedAt) })
  return (
    <>
      <p>{t(`join.${kind}`, { records: numbers.join(', ') || t('join.nameless') })}</p>
      <p className="v-small">
        {t('join.by', { name: join.proposedBy?.name ?? t('join.somebody'), time: time(join.proposedAt) })} · {stands}
        {partedAt && ` · ${t('join.parted', { time: time(partedAt) })}`}
      </p>
      {kind === 'JOIN' && doubts.map((doubt) => <p key={doubt}>{t(`join.doubt.${doubt}`)}</p>)}
      {ground && <p>{t('join.rests', { ground: t(`join.ground.${ground}`), document: words?.document ?? '' })}</p>}
      {words ? <Words>{words.note ?? words.reason}</Words> : <p className="v-small">{t('join.closed')}</p>}
    </>
  )
}
