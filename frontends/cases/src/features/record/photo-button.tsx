import { useMutation } from '@apollo/client/react'
import { Notice, toast } from '@vatsalya/ui'
import { useState } from 'react'
import { ActNotice } from '../../parts/act-notice.js'
import { uploadPhoto } from '../../parts/photo.js'
import { PhotoPick } from '../../parts/photo-pick.js'
import { useAct } from '../../parts/use-act.js'
import { useT } from '../messages/index.js'
import { CasesUpdateMissingReport } from './acts.graphql.js'
import type { Report } from './record.types.js'

/** Puts a newer photo of the child into the report. */
export function PhotoButton({ report, onDone }: { readonly report: Report; readonly onDone: () => void }) {
  const t = useT()
  const act = useAct()
  const [sending, setSending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [update] = useMutation(CasesUpdateMissingReport)

  async function send(file: File) {
    setFault(null)
    setSending(true)
    const photo = await uploadPhoto(file)
    setSending(false)
    if ('fault' in photo) return setFault(photo.fault ?? t('act.offline'))
    const done = await act.run(async (idempotencyKey) => {
      const photoUploadId = photo.uploadId
      const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, photoUploadId }
      return (await update({ variables: { input } })).data?.updateMissingReport
    })
    if (!done) return
    toast(t('photo.done'))
    onDone()
  }
  return (
    <>
      <PhotoPick busy={sending || act.busy} onPick={(file) => void send(file)}>
        {t(report.child.identity?.photoUrl ? 'photo.renew' : 'photo.add')}
      </PhotoPick>
      {fault && (
        <Notice kind="attention" live title={t('photo.failed')}>
          {fault}
        </Notice>
      )}
      <ActNotice act={act} onRefresh={onDone} />
    </>
  )
}
