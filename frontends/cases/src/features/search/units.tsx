import { useMutation } from '@apollo/client/react'
import { Button, formatDateTime, useLanguage } from '@vatsalya/ui'
import { useState } from 'react'
import { Choice, Line } from '../../parts/fields.js'
import parts from '../../parts/parts.module.css'
import { optionalText, z } from '../../parts/schema.js'
import { useCan } from '../../parts/use-can.js'
import { CasesRecordUnitAnswer, CasesTellUnits } from './acts.graphql.js'
import { useT } from './messages/index.js'
import type { PartProps, Searched } from './search.types.js'
import { SearchDialog } from './search-dialog.js'
import { isSearched } from './searched.js'

const KINDS = [
  'NEIGHBOUR_STATION',
  'DCRB',
  'RAILWAYS',
  'BORDER',
  'DLSA',
  'NODAL_OFFICER',
  'HELPLINE_1098',
  'HOMES',
  'OTHER',
] as const
const ANSWERS = ['SEEN', 'NOT_SEEN', 'LOOKING', 'CANNOT_HELP'] as const

type Told = Searched['notices'][number]

/** Who was told to look for the child, and what came back. */
export function Units({ report, onDone }: PartProps) {
  const t = useT()
  const { language } = useLanguage()
  const mayWrite = useCan('missing:write')
  const [open, setOpen] = useState<Told | 'new' | null>(null)
  return (
    <section className={parts.part}>
      <h3>{t('units.title')}</h3>
      {report.notices.length === 0 && <p>{t('units.none')}</p>}
      <ul className={parts.plain}>
        {report.notices.map((notice) => (
          <li key={notice.id}>
            <p>
              {t(`unit.${notice.kind}`)} · <bdi>{notice.name}</bdi>
            </p>
            <p className="v-small">
              {t('units.told', { time: formatDateTime(notice.toldAt, language) })}
              {' · '}
              {notice.answer ? t(`unitAnswer.${notice.answer}`) : t('units.waits')}
              {notice.note && ` · ${notice.note}`}
            </p>
            {mayWrite && !notice.answer && (
              <Button size="small" onPress={() => setOpen(notice)}>
                {t('units.answer')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && isSearched(report) && (
        <Button size="small" onPress={() => setOpen('new')}>
          {t('units.tell')}
        </Button>
      )}
      {open === 'new' && <TellDialog report={report} onDone={onDone} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && <AnswerDialog notice={open} onDone={onDone} onClose={() => setOpen(null)} />}
    </section>
  )
}

function TellDialog({ report, onDone, onClose }: PartProps & { readonly onClose: () => void }) {
  const t = useT()
  const [tell] = useMutation(CasesTellUnits)
  return (
    <SearchDialog
      title={t('units.tell')}
      values={{ kind: '', name: '' }}
      schema={z.object({ kind: z.enum(KINDS, t('error.choose')), name: z.string().trim().min(2, t('error.text')) })}
      done={t('units.done')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, units: [told] }
        return (await tell({ variables: { input } })).data?.tellUnits
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => (
        <>
          <Choice
            {...bound}
            name="kind"
            label={t('units.kind')}
            options={KINDS.map((id) => ({ id, label: t(`unit.${id}`) }))}
            long
          />
          <Line {...bound} name="name" label={t('units.name')} />
        </>
      )}
    </SearchDialog>
  )
}

function AnswerDialog({ notice, onDone, onClose }: AnswerProps) {
  const t = useT()
  const [answer] = useMutation(CasesRecordUnitAnswer)
  return (
    <SearchDialog
      title={t('units.answer')}
      values={{ answer: '', note: '' }}
      schema={z.object({ answer: z.enum(ANSWERS, t('error.choose')), note: optionalText })}
      done={t('units.answered')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, noticeId: notice.id, expectedVersion: notice.version, ...told }
        return (await answer({ variables: { input } })).data?.recordUnitAnswer
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => (
        <>
          <Choice
            {...bound}
            name="answer"
            label={t('units.answer')}
            options={ANSWERS.map((id) => ({ id, label: t(`unitAnswer.${id}`) }))}
            long
          />
          <Line {...bound} name="note" label={t('units.note')} optional />
        </>
      )}
    </SearchDialog>
  )
}

interface AnswerProps {
  readonly notice: Told
  readonly onDone: () => void
  readonly onClose: () => void
}
