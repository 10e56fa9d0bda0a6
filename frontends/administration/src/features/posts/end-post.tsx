import { useMutation } from '@apollo/client/react'
import { faultOf, type GraphFault, newIdempotencyKey, type Refusal, refusalOf } from '@vatsalya/graph-client'
import { Button, toast } from '@vatsalya/ui'
import { TextArea } from '@vatsalya/ui/form'
import { Dialog } from '@vatsalya/ui/overlays'
import { useState } from 'react'
import { useT } from '../../messages/index.js'
import { ActNotice } from '../../parts/act-notice.js'
import parts from '../../parts/parts.module.css'
import type { PostRow } from './post-list.js'
import { AdministrationEndPost } from './posts.graphql.js'

export interface EndPostProps {
  readonly post: PostRow
  readonly onClose: () => void
}

/** Ends a post now, with a reason that stands in the audit chain. */
export function EndPost({ post, onClose }: EndPostProps) {
  const t = useT()
  const [mutate, { loading }] = useMutation(AdministrationEndPost, { refetchQueries: ['AdministrationPosts'] })
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [fault, setFault] = useState<GraphFault | null>(null)
  const end = async () => {
    const short = reason.trim().length < 3
    setMissing(short)
    if (short) return
    setFault(null)
    try {
      const { data } = await mutate({
        variables: { input: { idempotencyKey, postId: post.id, expectedVersion: post.version, reason: reason.trim() } },
      })
      const refused = refusalOf(data?.endPost)
      setRefusal(refused)
      if (refused) return setKey(newIdempotencyKey())
      toast(t('posts.ended'))
      onClose()
    } catch (error) {
      setFault(faultOf(error))
    }
  }
  return (
    <Dialog
      isOpen
      kind="alert"
      title={t('posts.endTitle', { title: post.title, person: post.person?.name ?? '' })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" isPending={loading} onPress={() => void end()}>
            {t('posts.end')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className={parts.form}>
        <p>{t('posts.endHelp')}</p>
        <TextArea
          label={t('posts.reason')}
          name="reason"
          rows={3}
          limit={500}
          value={reason}
          onChange={setReason}
          errorMessage={missing ? t('fault.reason') : undefined}
        />
        <ActNotice refusal={refusal} fault={fault} />
      </div>
    </Dialog>
  )
}
