import { useMutation } from '@apollo/client/react'
import { toast } from '@vatsalya/ui'
import { useForm } from 'react-hook-form'
import type { MatchAct } from '../../generated/graphql.js'
import { ActDialog } from '../../parts/act-dialog.js'
import { Choice, Lines } from '../../parts/fields.js'
import { z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { FACTS, useFact } from './facts.js'
import { CasesDecideMatch, CasesDiscloseMatch, CasesUndoMatch } from './matches.graphql.js'
import { useT } from './messages/index.js'
import type { Pair } from './pair.page.js'

/** What a person may do with a pair. */
export type PairAct = Exclude<MatchAct, 'REOPEN'>

export interface VerdictDialogProps {
  readonly pair: Pair
  readonly verdict: PairAct
  /** `following`: the pair that waits next; null where this one is still to be looked at. */
  readonly onDone: (following: string | null) => void
  readonly onClose: () => void
}

/** One verdict: what it means, and the facts it rests on. */
export function VerdictDialog({ pair, verdict, onDone, onClose }: VerdictDialogProps) {
  const t = useT()
  const fact = useFact()
  const act = useAct()
  const faults = useFormFaults(act)
  const { control, getValues } = useForm({ defaultValues: { reason: '', about: '' } })
  const [decide] = useMutation(CasesDecideMatch)
  const [undo] = useMutation(CasesUndoMatch)
  const [disclose] = useMutation(CasesDiscloseMatch)
  const asking = verdict === 'ASK'
  const schema = z.object({
    reason: z.string().trim().min(10, t('match.reason.error')),
    about: asking ? z.enum(FACTS, t('error.choose')) : z.string().transform(() => null),
  })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const onPair = { idempotencyKey, pairId: pair.id, expectedVersion: pair.version, reason: told.reason }
      if (verdict === 'UNDO') return (await undo({ variables: { input: onPair } })).data?.undoMatchVerdict
      if (verdict === 'DISCLOSE') return (await disclose({ variables: { input: onPair } })).data?.discloseMatch
      const input = { ...onPair, verdict, about: told.about }
      return (await decide({ variables: { input } })).data?.decideMatch
    })
    if (!done) return
    toast(t('match.done'))
    onClose()
    // At once to the next pair; what both offices have confirmed is looked at first: its 24 hours begin now.
    const decided = done.__typename === 'DecideMatchOk' && done.pair.state !== 'CONFIRMED'
    onDone(decided ? (done.next?.id ?? null) : null)
  }
  const field = { control, faults }
  return (
    <ActDialog
      title={t(`match.act.${verdict}`)}
      intro={t(`match.intro.${verdict}`)}
      send={t(`match.act.${verdict}`)}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
    >
      {asking && (
        <Choice
          {...field}
          name="about"
          label={t('match.about')}
          options={FACTS.map((id) => ({ id, label: fact(id) }))}
          long
        />
      )}
      <Lines {...field} name="reason" label={t('match.reason')} help={t('match.reason.help')} rows={3} />
    </ActDialog>
  )
}
