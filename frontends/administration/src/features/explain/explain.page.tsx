import { useTitle } from '@vatsalya/mfe-kit'
import { Button, EmptyState, Page, PageHeading } from '@vatsalya/ui'
import { Select, TextArea } from '@vatsalya/ui/form'
import { useEffect, useState } from 'react'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import { QueryState } from '../../parts/query-state.js'
import { useMay } from '../../parts/use-may.js'
import { Calls } from './calls.js'
import styles from './explain.module.css'
import { type Explanation, explain, type KnownDocument, knownDocuments, readVariables } from './explanation.js'

/** How the gateway answers a question of the pages: as text, and as a picture. Auditors reach it by its address only. */
export default function ExplainPage() {
  const t = useT()
  const may = useMay('explain:read')
  useTitle(t('explain.title'))
  return (
    <Page>
      <PageHeading title={t('explain.title')} state={t('explain.state')} />
      {may ? <Explain /> : <EmptyState>{t('explain.notYours')}</EmptyState>}
    </Page>
  )
}

function Explain() {
  const t = useT()
  const [documents, setDocuments] = useState<readonly KnownDocument[] | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<unknown>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const [isPending, setPending] = useState(false)
  const [shown, setShown] = useState<Explanation | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const gone = new AbortController()
    knownDocuments(gone.signal).then(setDocuments, (error: unknown) => {
      if (!gone.signal.aborted) setFailure(error)
    })
    return () => gone.abort()
  }, [attempt])

  const send = async () => {
    const values = readVariables(typed)
    setWrong(values === null)
    setMissing(chosen === null)
    if (values === null || chosen === null) return
    setPending(true)
    setFailure(null)
    try {
      setShown(await explain(chosen, values))
    } catch (error) {
      setShown(null)
      setFailure(error)
    } finally {
      setPending(false)
    }
  }
  const again = () => {
    setFailure(null)
    setAttempt(attempt + 1)
  }

  return (
    <>
      {(!documents || failure !== null) && <QueryState error={failure} onRetry={again} />}
      {documents && (
        <div className={parts.form}>
          <Select
            label={t('explain.document')}
            name="document"
            options={documents.map(({ name, sha256Hash }) => ({ id: sha256Hash, label: name }))}
            value={chosen}
            onChange={setChosen}
            errorMessage={isMissing ? t('explain.choose') : undefined}
          />
          <TextArea
            label={t('explain.variables')}
            name="variables"
            help={t('explain.variablesHelp')}
            value={typed}
            onChange={setTyped}
            errorMessage={isWrong ? t('explain.notJson') : undefined}
          />
          <div className={parts.acts}>
            <Button kind="primary" isPending={isPending} onPress={() => void send()}>
              {t('explain.act')}
            </Button>
          </div>
        </div>
      )}
      {shown && (
        <>
          <h2>{t('explain.picture')}</h2>
          <Calls explanation={shown} />
          <h2>{t('explain.plan')}</h2>
          <pre className={styles.text} dir="ltr">
            {shown.text}
          </pre>
        </>
      )}
    </>
  )
}
