import { useSession, useTitle } from '@vatsalya/mfe-kit'
import { Button, Card, Page, PageHeading, Row, serverTime, toast } from '@vatsalya/ui'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { domainsFor } from '../../figures/domains.js'
import { useFigureText } from '../../figures/messages/index.js'
import { Result } from '../../figures/result.js'
import type { Spec } from '../../figures/spec.js'
import { useFigures } from '../../figures/use-figures.js'
import { sentenceOf, useWords } from '../../figures/words.js'
import { useT } from '../../messages/later/index.js'
import { useOwnState } from '../../shared/use-own-state.js'
import { usePlaces } from '../../shared/use-places.js'
import styles from './build.module.css'
import { Controls } from './controls.js'
import { DeleteButton } from './delete-button.js'
import { HowShown } from './how-shown.js'
import { SaveDialog } from './save-dialog.js'
import type { SavedView } from './saved.js'

interface BuilderProps {
  readonly start: Spec
  /** The saved view that is open; null while a new one is built. */
  readonly view: SavedView | null
  readonly onTakeTheirs?: () => void
}

/** The result fills the page, what is asked stands beside it; each change is answered at once. */
export function Builder({ start, view, onTakeTheirs = () => undefined }: BuilderProps) {
  const places = usePlaces()
  const words = useWords(places, useFigureText())
  const t = useT()
  const navigate = useNavigate()
  const scopes = useSession().acting?.scopes ?? []
  const ownState = useOwnState()
  const [spec, setSpec] = useState(start)
  const [saving, setSaving] = useState<'change' | 'new' | null>(null)
  const [now] = useState(() => serverTime.now())
  const figures = useFigures(spec, now)
  const title = view?.title ?? t('build.title')
  useTitle(title)
  const own = view?.own ? view : null
  const incomplete = figures.days ? (spec.measures.length === 0 ? t('result.noMeasure') : null) : t('result.noDays')
  const maySave = scopes.includes('views:write')

  function saved(kept: SavedView) {
    setSaving(null)
    toast(t('save.done', { title: kept.title }))
    void navigate(`/views/${kept.id}`)
  }
  return (
    <Page>
      <PageHeading
        title={title}
        state={sentenceOf(words, spec)}
        back={<Link to="/">{t('title')}</Link>}
        act={
          maySave && (
            <Row>
              <Button kind="primary" whyNot={incomplete} onPress={() => setSaving(own ? 'change' : 'new')}>
                {own ? t('build.saveChanges') : t('build.save')}
              </Button>
              {own && <Button onPress={() => setSaving('new')}>{t('build.copy')}</Button>}
              {own && <DeleteButton view={own} onDeleted={() => void navigate('/')} />}
            </Row>
          )
        }
      />
      <div className={styles.layout}>
        <Card>
          <HowShown spec={spec} onChange={setSpec} />
          <Result spec={spec} name={title} figures={figures} words={words} places={places} />
        </Card>
        <Controls
          spec={spec}
          onChange={setSpec}
          domains={domainsFor(scopes)}
          words={words}
          places={places}
          ownState={ownState}
        />
      </div>
      {saving && (
        <SaveDialog
          spec={spec}
          view={saving === 'change' ? own : null}
          title={saving === 'new' && view ? t('save.copyOf', { title: view.title }) : (view?.title ?? '')}
          onClose={() => setSaving(null)}
          onSaved={saved}
          onTakeTheirs={() => {
            setSaving(null)
            onTakeTheirs()
          }}
        />
      )}
    </Page>
  )
}
