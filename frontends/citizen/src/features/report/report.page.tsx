import { useLanguage } from '@vatsalya/ui'
import { useEffect, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { useTitle } from '../../parts/use-title.js'
import { dropDraft, keepDraft, readDraft } from './draft.js'
import { fieldOf, inputOf } from './input.js'
import { Received } from './received.js'
import { ReportForm } from './report-form.js'
import { faultsOf, SECTIONS, type SightingForm, sectionOf } from './schema.js'
import { useSend } from './use-send.js'

const LAST = SECTIONS.length - 1

/** Reporting a child that was seen: four short sections, each a step of the browser's own history. */
export default function ReportPage() {
  const t = useT()
  const { language } = useLanguage()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const posterId = search.get('poster')
  const step = Math.min(LAST, Math.max(0, Number(search.get('step') ?? 1) - 1) || 0)
  const [defaultValues] = useState(readDraft)
  const { control, getValues } = useForm<SightingForm>({ defaultValues })
  const form = useWatch({ control })
  const [faults, setFaults] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  const sending = useSend()
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useTitle(t('report.title'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the watched form says when there is something to keep.
  useEffect(() => keepDraft(getValues()), [form])
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    window.scrollTo(0, 0)
    top.current?.focus({ preventScroll: true })
  }, [step])
  useEffect(() => {
    if (sending.reference) dropDraft()
  }, [sending.reference])

  const go = (to: number, replace = false) => {
    const next = new URLSearchParams({ ...(posterId ? { poster: posterId } : {}), step: String(to + 1) })
    void navigate({ search: `?${next}` }, { replace })
  }
  const show = (fields: readonly string[]) => {
    setFaults(fields)
    setAttempt((count) => count + 1)
    const [first] = fields
    if (first !== undefined && sectionOf(first) !== step) go(sectionOf(first))
  }
  const submit = async () => {
    const values = getValues()
    const wrong = (step === LAST ? SECTIONS.map((_, index) => index) : [step]).flatMap((index) =>
      faultsOf(index, values),
    )
    if (wrong.length > 0) return show(wrong)
    setFaults([])
    // The proof of work is made while the person reads on.
    if (step >= 1) sending.begin()
    if (step < LAST) return go(step + 1)
    const input = inputOf(values, posterId, language)
    if (!input) return show(['seenAt', 'districtCode'])
    const refusal = await sending.send(input)
    if (refusal?.kind === 'invalid') show(refusal.issues.map(({ path }) => fieldOf(path)))
  }

  if (sending.reference) return <Received reference={sending.reference} />
  return (
    <ReportForm
      control={control}
      form={getValues()}
      step={step}
      posterId={posterId}
      faults={faults.filter((field) => sectionOf(field) === step)}
      attempt={attempt}
      sending={sending}
      top={top}
      onSubmit={() => void submit()}
      onBack={() => go(step - 1)}
      onWithoutPoster={() => void navigate({ search: `?step=${step + 1}` }, { replace: true })}
    />
  )
}
