import '../aria-strings/english.js'
import { CircleCheck, X } from 'lucide-react'
import {
  Button as AriaButton,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastBody,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components'
import { Button } from '../action/button.js'
import { type ToastContent, toldStore } from './toasts.js'

const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

function takeAll(): void {
  const waiting = toldStore.get()
  if (waiting.length === 0) return
  toldStore.set([])
  for (const { timeout, ...content } of waiting) toastQueue.add(content, timeout === null ? {} : { timeout })
}
toldStore.subscribe(takeAll)
takeAll()

/** Where toasts appear. Default export: fetched with the first toast. */
export default function ToastRegion() {
  return (
    <AriaToastRegion queue={toastQueue} className="v-toasts">
      {({ toast }) => (
        <Toast toast={toast} className="v-toast">
          <CircleCheck aria-hidden="true" />
          <ToastBody className="v-toast-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastBody>
          {toast.content.act && (
            <Button
              size="small"
              onPress={() => {
                toast.content.act?.run()
                toastQueue.close(toast.key)
              }}
            >
              {toast.content.act.label}
            </Button>
          )}
          <AriaButton slot="close" className="v-dialog-close">
            <X aria-hidden="true" />
          </AriaButton>
        </Toast>
      )}
    </AriaToastRegion>
  )
}
