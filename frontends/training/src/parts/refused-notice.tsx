import { ConflictNotice, Notice } from '@vatsalya/ui'
import { useT } from '../messages/index.js'
import type { Refused } from './use-sheet.js'

interface RefusedNoticeProps {
  readonly refused: Refused | null
  /** Fetches what stands now and empties the form. */
  readonly onTakeTheirs: () => void
  /** Fetches what stands now and keeps what is typed. */
  readonly onKeepMine: () => void
}

/** Why an act was not done as a whole; faults of fields stand at their fields. */
export function RefusedNotice({ refused, onTakeTheirs, onKeepMine }: RefusedNoticeProps) {
  const t = useT()
  if (!refused) return null
  if (refused.kind === 'conflict') return <ConflictNotice onTakeTheirs={onTakeTheirs} onKeepMine={onKeepMine} />
  return (
    <Notice kind="attention" live title={t(refused.kind === 'failed' ? 'form.failed' : 'form.refused')}>
      {refused.message}
    </Notice>
  )
}
