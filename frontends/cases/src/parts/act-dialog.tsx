import { Button } from '@vatsalya/ui'
import { Dialog } from '@vatsalya/ui/overlays'
import { type ReactNode, useId } from 'react'
import { useT } from '../features/messages/index.js'
import { ActNotice } from './act-notice.js'
import styles from './parts.module.css'
import type { Act } from './use-act.js'

export interface ActDialogProps {
  readonly title: string
  readonly intro?: ReactNode
  readonly children: ReactNode
  readonly send: string
  readonly act: Act
  readonly onSend: () => void
  readonly onClose: () => void
  /** Fetches the record anew while the dialog stays. */
  readonly onRefresh?: () => void
}

/** A small form on top of a record: one act, its fields, why it was not done. */
export function ActDialog({ title, intro, children, send, act, onSend, onClose, onRefresh }: ActDialogProps) {
  const t = useT()
  const form = useId()
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" type="submit" form={form} isPending={act.busy}>
            {send}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
      >
        {intro && <p>{intro}</p>}
        <ActNotice act={act} onLeave={onClose} {...(onRefresh ? { onRefresh } : {})} />
        {children}
      </form>
    </Dialog>
  )
}
