import { useMutation } from '@apollo/client/react'
import { Button, ClockLine, formatDateTime, useLanguage } from '@vatsalya/ui'
import { useState } from 'react'
import { Choice, Lines } from '../../parts/fields.js'
import parts from '../../parts/parts.module.css'
import { z } from '../../parts/schema.js'
import { useCan } from '../../parts/use-can.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { CasesCloseLead, CasesOpenLead } from './acts.graphql.js'
import { useT } from './messages/index.js'
import type { PartProps, Searched } from './search.types.js'
import { SearchDialog } from './search-dialog.js'
import { isSearched } from './searched.js'

const SOURCES = ['FAMILY', 'INFORMANT', 'PHONE_RECORDS', 'CCTV', 'UNIT', 'OTHER'] as const
const OUTCOMES = ['CHILD_TRACED', 'NEW_LEAD', 'NOTHING_FOUND', 'NOT_THE_CHILD', 'HANDED_ON'] as const

type Lead = Searched['leads'][number]

/** Leads with the unit that follows each and its limit; one is closed with an outcome, or not at all. */
export function Leads({ report, onDone }: PartProps) {
  const t = useT()
  const told = useClockText()
  const mayWrite = useCan('missing:write')
  const [open, setOpen] = useState<Lead | 'new' | null>(null)
  return (
    <section className={parts.part}>
      <h3>{t('leads.title')}</h3>
      {report.leads.length === 0 && <p>{t('leads.none')}</p>}
      <ul className={parts.plain}>
        {report.leads.map((lead) => (
          <li key={lead.id}>
            <LeadWords lead={lead} />
            {!lead.outcome && lead.clock && <ClockLine clock={told(lead.clock)} />}
            {mayWrite && !lead.outcome && (
              <Button size="small" onPress={() => setOpen(lead)}>
                {t('leads.close')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && isSearched(report) && (
        <Button size="small" onPress={() => setOpen('new')}>
          {t('leads.open')}
        </Button>
      )}
      {open === 'new' && <OpenDialog report={report} onDone={onDone} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && <CloseDialog lead={open} onDone={onDone} onClose={() => setOpen(null)} />}
    </section>
  )
}

function LeadWords({ lead }: { readonly lead: Lead }) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <>
      <p>
        {t(`source.${lead.source}`)}
        {lead.unit?.name && ` · ${lead.unit.name}`}
        {lead.outcome && ` · ${t(`leadOutcome.${lead.outcome}`)}`}
      </p>
      {lead.words.length === 0 && <p className="v-small">{t('leads.hidden')}</p>}
      {lead.words.map(({ at, words }) => (
        <p key={at} className={parts.text} dir="auto">
          {words} <span className="v-small">{formatDateTime(at, language)}</span>
        </p>
      ))}
    </>
  )
}

function OpenDialog({ report, onDone, onClose }: PartProps & { readonly onClose: () => void }) {
  const t = useT()
  const [open] = useMutation(CasesOpenLead)
  return (
    <SearchDialog
      title={t('leads.open')}
      values={{ source: '', words: '' }}
      schema={z.object({
        source: z.enum(SOURCES, t('error.choose')),
        words: z.string().trim().min(5, t('error.text')),
      })}
      done={t('leads.opened')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, reportId: report.id, ...told }
        return (await open({ variables: { input } })).data?.openLead
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => (
        <>
          <Choice
            {...bound}
            name="source"
            label={t('leads.source')}
            options={SOURCES.map((id) => ({ id, label: t(`source.${id}`) }))}
            long
          />
          <Lines {...bound} name="words" label={t('leads.words')} rows={3} />
        </>
      )}
    </SearchDialog>
  )
}

interface CloseProps {
  readonly lead: Lead
  readonly onDone: () => void
  readonly onClose: () => void
}

function CloseDialog({ lead, onDone, onClose }: CloseProps) {
  const t = useT()
  const [close] = useMutation(CasesCloseLead)
  return (
    <SearchDialog
      title={t('leads.close')}
      values={{ outcome: '', words: '' }}
      schema={z.object({
        outcome: z.enum(OUTCOMES, t('error.choose')),
        words: z.string().trim().min(20, t('error.reason')),
      })}
      done={t('leads.closed')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, leadId: lead.id, expectedVersion: lead.version, ...told }
        return (await close({ variables: { input } })).data?.closeLead
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => (
        <>
          <Choice
            {...bound}
            name="outcome"
            label={t('leads.outcome')}
            options={OUTCOMES.map((id) => ({ id, label: t(`leadOutcome.${id}`) }))}
            long
          />
          <Lines {...bound} name="words" label={t('leads.done')} help={t('field.reasonHelp')} rows={3} />
        </>
      )}
    </SearchDialog>
  )
}
