import { Button, useShortcuts } from '@vatsalya/ui'
import { useState } from 'react'
import styles from './matches.module.css'
import { useT } from './messages/index.js'
import { type PairAct, VerdictDialog, type VerdictDialogProps } from './verdict-dialog.js'

const ORDER = ['CONFIRM', 'REJECT', 'ANSWER', 'ASK', 'DISCLOSE', 'UNDO'] as const satisfies readonly PairAct[]

/** Keys of the three verdicts: confirm, reject, unsure. */
const KEYS = { CONFIRM: '1', REJECT: '2', ASK: '3' } as const

/** The verdicts that this post may give, with keys 1 2 3; what is not possible says why. */
export function Verdicts({ pair, onDone }: Pick<VerdictDialogProps, 'pair' | 'onDone'>) {
  const t = useT()
  const [chosen, setChosen] = useState<PairAct | null>(null)
  const may = (act: PairAct) => pair.acts.includes(act)
  useShortcuts(
    (['CONFIRM', 'REJECT', 'ASK'] as const).map((act) => ({
      keys: KEYS[act],
      label: t(`match.act.${act}`),
      run: () => {
        if (may(act)) setChosen(act)
      },
    })),
  )
  if (pair.acts.length === 0) return null
  const waiting = !may('CONFIRM') && pair.state === 'HALF_CONFIRMED'
  return (
    <div className={styles.verdicts}>
      {waiting && (
        <Button kind="primary" whyNot={t('match.whyNot')}>
          {t('match.act.CONFIRM')}
        </Button>
      )}
      {ORDER.filter(may).map((act) => (
        <Button key={act} kind={act === 'CONFIRM' ? 'primary' : 'secondary'} onPress={() => setChosen(act)}>
          {t(`match.act.${act}`)}
          {act in KEYS && (
            <kbd className={styles.key}>{KEYS[act === 'REJECT' ? 'REJECT' : act === 'ASK' ? 'ASK' : 'CONFIRM']}</kbd>
          )}
        </Button>
      ))}
      {chosen && <VerdictDialog pair={pair} verdict={chosen} onDone={onDone} onClose={() => setChosen(null)} />}
    </div>
  )
}
