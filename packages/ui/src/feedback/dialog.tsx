import '../aria-strings/english.js'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useUiText } from '../messages/index.js'

export interface DialogProps {
  readonly title: ReactNode
  readonly isOpen: boolean
  /** Called on Esc, on the cross and on a press outside. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons, the one act first. */
  readonly acts?: ReactNode
  /** `alert` waits for an answer: a press outside does not close it. */
  readonly kind?: 'dialog' | 'alert'
}

/** A question on top of the page. The focus goes in, stays in, and comes back. */
export function Dialog({ title, isOpen, onClose, children, acts, kind = 'dialog' }: DialogProps) {
  const t = useUiText()
  return (
    <ModalOverlay
      className="v-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={kind === 'dialog'}
    >
      <Modal className="v-modal">
        <AriaDialog className="v-dialog" role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
          <div className="v-dialog-head">
            <Heading slot="title">{title}</Heading>
            <AriaButton className="v-dialog-close" aria-label={t('action.close')} onPress={onClose}>
              <X aria-hidden="true" />
            </AriaButton>
          </div>
          <div className="v-dialog-body">{children}</div>
          {acts && <div className="v-dialog-acts">{acts}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
