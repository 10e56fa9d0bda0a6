import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useUiText } from '../messages/index.js'
import { formatTime, type Moment } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'

/** A fault of an input, as the graph tells it (GraphQL type InputIssue). */
export interface FormIssue {
  /** Path of the value: the `name` of its field. */
  readonly path: string
  readonly message: string
}

export interface FormPageProps {
  readonly title: ReactNode
  readonly intro?: ReactNode
  readonly issues?: readonly FormIssue[]
  /** Counts the attempts to send; the summary takes the focus after each that failed. */
  readonly attempt?: number
  readonly draft?: DraftState
  /** The one act of the page, and what else may be done. */
  readonly acts: ReactNode
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly children: ReactNode
  /** Stands beside the form: what search-before-create has found. */
  readonly beside?: ReactNode
}

/** A form of one column: summary of faults on top, sections, the act at the end, the draft's state beside it. */
export function FormPage({
  title,
  intro,
  issues = [],
  attempt = 0,
  draft,
  acts,
  onSubmit,
  children,
  beside,
}: FormPageProps) {
  return (
    <div className="v-form-page" data-beside={beside ? '' : undefined}>
      <form
        noValidate
        className="v-form"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(event)
        }}
      >
        <header>
          <h1>{title}</h1>
          {intro && <p className="v-page-state">{intro}</p>}
        </header>
        <ErrorSummary issues={issues} attempt={attempt} />
        {children}
        <div className="v-form-acts">
          {acts}
          {draft && <DraftNote draft={draft} />}
        </div>
      </form>
      {beside && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, which must go by keyboard too
        <aside className="v-form-beside" tabIndex={0}>
          {beside}
        </aside>
      )}
    </div>
  )
}

export interface FormSectionProps {
  readonly title: ReactNode
  readonly help?: ReactNode
  /** Which part this is of how many. */
  readonly part?: readonly [number: number, total: number]
  readonly children: ReactNode
}

/** Fields that belong together. */
export function FormSection({ title, help, part, children }: FormSectionProps) {
  const t = useUiText()
  const id = useId()
  return (
    <section className="v-form-section" aria-labelledby={id}>
      <div>
        {part && <p className="v-form-part">{t('form.section', { number: part[0], total: part[1] })}</p>}
        <h2 id={id}>{title}</h2>
        {help && <p className="v-help">{help}</p>}
      </div>
      {children}
    </section>
  )
}

/** All faults of a form in one place; each leads to its field. Takes the focus after an attempt that failed. */
export function ErrorSummary({ issues, attempt }: { readonly issues: readonly FormIssue[]; readonly attempt: number }) {
  const t = useUiText()
  const box = useRef<HTMLDivElement>(null)
  const told = issues.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failed attempt moves the focus anew.
  useEffect(() => {
    if (told) box.current?.focus()
  }, [told, attempt])
  if (!told) return null
  return (
    <div ref={box} className="v-error-summary" role="alert" tabIndex={-1}>
      <h2>{t('form.summary', { count: issues.length })}</h2>
      <ul>
        {issues.map(({ path, message }) => (
          <li key={path + message}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(path)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(path: string): void {
  const field = document.querySelector(`[data-field="${CSS.escape(path)}"]`)
  const target = field?.querySelector('input:not([type="hidden"]), textarea, button, [tabindex="0"]')
  field?.scrollIntoView({ block: 'center' })
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

/** Where the draft of a form stands. */
export type DraftState = { readonly state: 'saving' | 'notSaved' } | { readonly state: 'saved'; readonly at: Moment }

/** "saved 21:40", told to screen readers without interrupting. */
export function DraftNote({ draft }: { readonly draft: DraftState }) {
  const t = useUiText()
  const { language } = useLanguage()
  return (
    <p className="v-draft" role="status">
      {draft.state === 'saved' ? t('form.saved', { time: formatTime(draft.at, language) }) : t(`form.${draft.state}`)}
    </p>
  )
}
