import { useMutation } from '@apollo/client/react'
import type { JoinPartsFragment } from '../../generated/graphql.js'
import { Choice, Line, Lines } from '../../parts/fields.js'
import { optionalText, z } from '../../parts/schema.js'
import { SearchDialog } from '../search/search-dialog.js'
import { CasesDecideChildJoin, CasesProposeChildJoin, CasesProposeChildParting } from './child.graphql.js'
import { useT } from './messages/index.js'

const GROUNDS = ['COURT_ORDER', 'TRANSFERRED_FIR', 'SUPERVISOR_ORDER'] as const

interface Done {
  readonly onDone: () => void
  readonly onClose: () => void
}

function useReason() {
  const t = useT()
  return z.string().trim().min(20, t('join.error.reason'))
}

/** Says that another record, named by its number, is of the same child. */
export function ProposeJoin({ childId, ...done }: Done & { readonly childId: string }) {
  const t = useT()
  const reason = useReason()
  const [propose] = useMutation(CasesProposeChildJoin)
  return (
    <SearchDialog
      title={t('join.propose')}
      intro={t('join.intro')}
      values={{ otherNumber: '', reason: '', ground: 'NONE', document: '' }}
      schema={z.object({
        otherNumber: z.string().trim().min(1, t('join.error.number')),
        reason,
        ground: z.enum(['NONE', ...GROUNDS]).transform((ground) => (ground === 'NONE' ? null : ground)),
        document: optionalText,
      })}
      done={t('join.proposed')}
      send={async (idempotencyKey, told) =>
        (await propose({ variables: { input: { idempotencyKey, childId, ...told } } })).data?.proposeChildJoin
      }
      {...done}
    >
      {(bound) => (
        <>
          <Line {...bound} name="otherNumber" label={t('join.number')} />
          <Lines {...bound} name="reason" label={t('join.reason')} help={t('join.reasonHelp')} rows={3} />
          <Choice
            {...bound}
            name="ground"
            label={t('join.ground')}
            help={t('join.groundHelp')}
            options={[
              { id: 'NONE', label: t('join.noGround') },
              ...GROUNDS.map((id) => ({ id, label: t(`join.ground.${id}`) })),
            ]}
            long
          />
          <Line {...bound} name="document" label={t('join.document')} optional />
        </>
      )}
    </SearchDialog>
  )
}

/** Says that two joined records are of two children after all. */
export function PartDialog({ join, ...done }: Done & { readonly join: JoinPartsFragment }) {
  const t = useT()
  const reason = useReason()
  const [part] = useMutation(CasesProposeChildParting)
  return (
    <SearchDialog
      title={t('join.part')}
      intro={t('join.partIntro')}
      values={{ reason: '' }}
      schema={z.object({ reason })}
      done={t('join.proposed')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, joinId: join.id, expectedVersion: join.version, ...told }
        return (await part({ variables: { input } })).data?.proposeChildParting
      }}
      {...done}
    >
      {(bound) => <Lines {...bound} name="reason" label={t('join.partReason')} help={t('join.reasonHelp')} rows={3} />}
    </SearchDialog>
  )
}

/** The second person's word. */
export function DecideJoin({
  join,
  confirm,
  ...done
}: Done & { readonly join: JoinPartsFragment; readonly confirm: boolean }) {
  const t = useT()
  const reason = useReason()
  const [decide] = useMutation(CasesDecideChildJoin)
  return (
    <SearchDialog
      title={t(confirm ? 'join.confirm' : 'join.refuse')}
      values={{ note: '' }}
      schema={z.object({ note: confirm ? optionalText : reason })}
      done={t('join.decided')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, joinId: join.id, expectedVersion: join.version, confirm, ...told }
        return (await decide({ variables: { input } })).data?.decideChildJoin
      }}
      {...(join.words ? { intro: join.words.reason } : {})}
      {...done}
    >
      {(bound) =>
        confirm ? null : <Lines {...bound} name="note" label={t('join.note')} help={t('join.reasonHelp')} rows={3} />
      }
    </SearchDialog>
  )
}
