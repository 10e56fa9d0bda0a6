import { Notice } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

/** What a use case refused as a whole: why, in the server's words. */
export function Refused({ refused }: { refused: { readonly kind: string; readonly text: string } | undefined }) {
  const t = useT()
  if (!refused) return null
  const title = refused.kind === 'conflict' ? t('form.conflict') : t('form.refused')
  return (
    <Notice kind="attention" title={title} live>
      {refused.text}
    </Notice>
  )
}
