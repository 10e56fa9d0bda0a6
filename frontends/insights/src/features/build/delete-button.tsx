import { useMutation } from '@apollo/client/react'
import { faultOf, newIdempotencyKey, refusalOf } from '@vatsalya/graph-client'
import { Button, Notice } from '@vatsalya/ui'
import { Dialog } from '@vatsalya/ui/overlays'
import { useState } from 'react'
import { useT } from '../../messages/later/index.js'
import { DeleteView } from './build.graphql.js'
import type { SavedView } from './saved.js'

/** Takes the view away, after one question. */
export function DeleteButton({ view, onDeleted }: { view: SavedView; onDeleted: () => void }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [remove] = useMutation(DeleteView, {
    update: (cache) => {
      cache.evict({ id: cache.identify({ __typename: 'View', id: view.id }) ?? '' })
      cache.evict({ fieldName: 'views' })
    },
  })

  async function confirm() {
    try {
      const input = { idempotencyKey: newIdempotencyKey(), viewId: view.id, expectedVersion: view.version }
      const result = (await remove({ variables: { input } })).data?.deleteView
      if (result?.__typename === 'DeleteViewOk') return onDeleted()
      const refusal = refusalOf(result)
      setFault(refusal && refusal.kind !== 'invalid' ? refusal.message : t('save.failed'))
    } catch (error) {
      setFault(faultOf(error).message ?? t('save.failed'))
    }
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('delete.act')}</Button>
      <Dialog
        kind="alert"
        title={t('delete.title')}
        isOpen={open}
        onClose={() => setOpen(false)}
        acts={
          <>
            <Button kind="primary" onPress={() => void confirm()}>
              {t('delete.act')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('delete.keep')}</Button>
          </>
        }
      >
        {fault && (
          <Notice kind="attention" live>
            {fault}
          </Notice>
        )}
        <p>{t('delete.text', { title: view.title })}</p>
      </Dialog>
    </>
  )
}
