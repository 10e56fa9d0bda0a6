import { Notice, Row } from '@vatsalya/ui'
import { useState } from 'react'
import { useT } from '../features/messages/index.js'
import { uploadPhoto } from './photo.js'
import { PhotoPick } from './photo-pick.js'

export interface PhotoProps {
  readonly photo: string | null
  readonly onPhoto: (uploadId: string) => void
}

/** A photo that is sent ahead and goes with the form. */
export function PhotoField({ photo, onPhoto }: PhotoProps) {
  const t = useT()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  async function pick(file: File) {
    setBusy(true)
    setFault(null)
    const answer = await uploadPhoto(file)
    setBusy(false)
    if ('fault' in answer) setFault(answer.fault ?? t('act.offline'))
    else onPhoto(answer.uploadId)
  }
  return (
    <div>
      <Row>
        <PhotoPick busy={busy} onPick={(file) => void pick(file)}>
          {t(photo ? 'photo.renew' : 'photo.add')}
        </PhotoPick>
      </Row>
      <p className="v-help">{t('photo.help')}</p>
      {photo && (
        <Notice kind="done" live>
          {t('photo.ready')}
        </Notice>
      )}
      {fault && (
        <Notice kind="attention" live title={t('photo.failed')}>
          {fault}
        </Notice>
      )}
    </div>
  )
}
