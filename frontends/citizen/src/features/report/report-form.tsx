import { Button, ErrorCard, Notice, Page } from '@vatsalya/ui'
import { FormPage, FormSection } from '@vatsalya/ui/form'
import type { RefObject } from 'react'
import type { Control } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import { AboutPoster } from './about-poster.js'
import { faultKey } from './faults.js'
import styles from './report.module.css'
import { SECTIONS, type SightingForm } from './schema.js'
import { GoodFaith, TheChild, WhenAndWhere, YourContact } from './sections.js'
import { Summary } from './summary.js'
import type { Sending } from './use-send.js'

const PARTS = [
  { title: 'report.part.where', help: null, Fields: WhenAndWhere },
  { title: 'report.part.child', help: 'report.part.childHelp', Fields: TheChild },
  { title: 'report.part.contact', help: 'report.part.contactHelp', Fields: YourContact },
  { title: 'report.part.send', help: 'report.part.sendHelp', Fields: GoodFaith },
] as const

export interface ReportFormProps {
  readonly control: Control<SightingForm>
  readonly form: SightingForm
  readonly step: number
  readonly posterId: string | null
  /** Fields of this section that are not right. */
  readonly faults: readonly string[]
  readonly attempt: number
  readonly sending: Sending
  readonly top: RefObject<HTMLDivElement | null>
  readonly onSubmit: () => void
  readonly onBack: () => void
  readonly onWithoutPoster: () => void
}

/** One section of the report with its acts. */
export function ReportForm({ control, form, step, faults, attempt, sending, ...props }: ReportFormProps) {
  const t = useT()
  const part = PARTS[step] ?? PARTS[0]
  const last = step === PARTS.length - 1
  const issues = faults.map((path) => ({ path, message: t(faultKey(path)) }))
  const { state } = sending
  return (
    <Page width="text">
      <FormPage
        title={t('report.title')}
        intro={step === 0 ? t('report.intro') : undefined}
        issues={issues}
        attempt={attempt}
        onSubmit={props.onSubmit}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={state !== 'idle'}>
              {t(last ? 'report.send' : 'report.next')}
            </Button>
            {step > 0 && <Button onPress={props.onBack}>{t('report.back')}</Button>}
            <p role="status">{state !== 'idle' && t(`report.${state}`)}</p>
          </>
        }
      >
        {props.posterId && <AboutPoster id={props.posterId} onWithout={props.onWithoutPoster} />}
        <div ref={props.top} tabIndex={-1} className={styles.section}>
          <FormSection
            title={t(part.title)}
            help={part.help ? t(part.help) : undefined}
            part={[step + 1, SECTIONS.length]}
          >
            {last && <Summary form={form} />}
            <part.Fields control={control} errorAt={(field) => issues.find(({ path }) => path === field)?.message} />
            {last && <SendingFault sending={sending} />}
          </FormSection>
        </div>
      </FormPage>
    </Page>
  )
}

/** Why the report did not arrive, or is not known to have arrived. */
function SendingFault({ sending: { fault, refusal } }: { readonly sending: Sending }) {
  const t = useT()
  if (fault) {
    return (
      <ErrorCard title={t('report.lost')} correlationId={fault.correlationId ?? undefined}>
        <p>{t(fault.kind === 'rate-limit' ? 'report.tooMany' : 'report.lostHelp')}</p>
      </ErrorCard>
    )
  }
  if (!refusal || refusal.kind === 'invalid') return null
  return (
    <Notice kind="attention" live title={t('report.refused')}>
      <p>{t('report.refusedHelp')}</p>
    </Notice>
  )
}
