import { useMutation } from '@apollo/client/react'
import { Button, formatDateTime, Row, useLanguage } from '@vatsalya/ui'
import { useState } from 'react'
import { Choice, Lines } from '../../parts/fields.js'
import parts from '../../parts/parts.module.css'
import { z } from '../../parts/schema.js'
import { useCan } from '../../parts/use-can.js'
import { CasesAssessRisk, CasesFollowUpSearch } from './acts.graphql.js'
import { useT } from './messages/index.js'
import type { PartProps, Question } from './search.types.js'
import { SearchDialog } from './search-dialog.js'
import { isSearched } from './searched.js'

const ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const
const CODES = [
  'SEEN_WITH_STRANGER',
  'TRAFFICKING_SIGNS',
  'THREAT_OR_RANSOM',
  'MEDICINE_OR_ILLNESS',
  'DISABILITY',
  'SELF_HARM',
  'UNDER_TEN',
  'ABUSE_AT_HOME',
  'MET_ONLINE',
  'MISSING_BEFORE',
  'NO_MONEY_OR_PHONE',
] as const

/** How great the danger is, by answered questions, and when the search is looked at again. */
export function Risk({ report, questions, onDone }: PartProps & { readonly questions: readonly Question[] }) {
  const t = useT()
  const { language } = useLanguage()
  const mayWrite = useCan('missing:write') && isSearched(report)
  const [open, setOpen] = useState<'risk' | 'follow' | null>(null)
  const { risk } = report
  return (
    <section className={parts.part}>
      <h3>{t('risk.title')}</h3>
      <p>
        {risk
          ? t('risk.stand', { level: t(`risk.${risk.level}`), time: formatDateTime(risk.at, language) })
          : t('risk.none')}
      </p>
      {mayWrite && (
        <Row>
          <Button size="small" onPress={() => setOpen('risk')}>
            {t(risk ? 'risk.again' : 'risk.assess')}
          </Button>
          {risk && (
            <Button size="small" onPress={() => setOpen('follow')}>
              {t('follow.act')}
            </Button>
          )}
        </Row>
      )}
      {open === 'risk' && (
        <RiskDialog report={report} questions={questions} onDone={onDone} onClose={() => setOpen(null)} />
      )}
      {open === 'follow' && <FollowDialog report={report} onDone={onDone} onClose={() => setOpen(null)} />}
    </section>
  )
}

interface Props extends PartProps {
  readonly onClose: () => void
}

function RiskDialog({ report, questions, onDone, onClose }: Props & { readonly questions: readonly Question[] }) {
  const t = useT()
  const [assess] = useMutation(CasesAssessRisk)
  const asked = CODES.filter((code) => questions.some((question) => question.code === code))
  const before = new Map(report.risk?.answers.map(({ question, answer }) => [question, answer]))
  return (
    <SearchDialog
      title={t('risk.assess')}
      intro={t('risk.none')}
      values={Object.fromEntries(asked.map((code) => [code, before.get(code) ?? '']))}
      schema={z.object(Object.fromEntries(asked.map((code) => [code, z.enum(ANSWERS, t('error.choose'))])))}
      done={t('risk.done')}
      send={async (idempotencyKey, told) => {
        const answers = Object.entries(told).map(([question, answer]) => ({ question, answer }))
        const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, answers }
        return (await assess({ variables: { input } })).data?.assessRisk
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) =>
        asked.map((code) => (
          <Choice
            key={code}
            {...bound}
            name={code}
            label={t(`question.${code}`)}
            options={ANSWERS.map((id) => ({ id, label: t(`answer.${id}`) }))}
          />
        ))
      }
    </SearchDialog>
  )
}

function FollowDialog({ report, onDone, onClose }: Props) {
  const t = useT()
  const [follow] = useMutation(CasesFollowUpSearch)
  return (
    <SearchDialog
      title={t('follow.act')}
      values={{ note: '' }}
      schema={z.object({ note: z.string().trim().min(20, t('error.reason')) })}
      done={t('follow.done')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, ...told }
        return (await follow({ variables: { input } })).data?.followUpSearch
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => <Lines {...bound} name="note" label={t('follow.note')} help={t('field.reasonHelp')} rows={3} />}
    </SearchDialog>
  )
}
