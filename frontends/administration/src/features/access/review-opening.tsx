import { useMutation } from '@apollo/client/react'
import { faultOf, type GraphFault, newIdempotencyKey, type Refusal, refusalOf } from '@vatsalya/graph-client'
import { Button, toast } from '@vatsalya/ui'
import { RadioGroup, TextArea } from '@vatsalya/ui/form'
import { Dialog } from '@vatsalya/ui/overlays'
import { useState } from 'react'
import type { AdministrationOpeningFragment } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { ActNotice } from '../../parts/act-notice.js'
import parts from '../../parts/parts.module.css'
import { AdministrationReviewOpening } from './access.graphql.js'

const LEAST = 20

export interface ReviewOpeningProps {
  readonly opening: AdministrationOpeningFragment
  readonly onClose: () => void
}

/** The data-protection officer's word on one opened identity, with a note that stays. */
export function ReviewOpening({ opening, onClose }: ReviewOpeningProps) {
  const t = useT()
  const [mutate, { loading }] = useMutation(AdministrationReviewOpening, { refetchQueries: ['AdministrationAccess'] })
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)
  const [word, setWord] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [checked, setChecked] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [fault, setFault] = useState<GraphFault | null>(null)
  const short = note.trim().length < LEAST
  const send = async () => {
    setChecked(true)
    if (short || word === null) return
    setFault(null)
    try {
      const input = { idempotencyKey, openingId: opening.id, justified: word === 'justified', note: note.trim() }
      const { data } = await mutate({ variables: { input } })
      const refused = refusalOf(data?.reviewOpening)
      setRefusal(refused)
      if (refused) return setKey(newIdempotencyKey())
      toast(t('access.reviewed'))
      onClose()
    } catch (error) {
      setFault(faultOf(error))
    }
  }
  return (
    <Dialog
      isOpen
      title={t('access.reviewAct')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" isPending={loading} onPress={() => void send()}>
            {t('access.send')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className={parts.form}>
        <p>
          <bdi>{opening.reason}</bdi>
        </p>
        <RadioGroup
          label={t('access.word')}
          name="word"
          value={word}
          onChange={setWord}
          options={[
            { id: 'justified', label: t('access.justified') },
            { id: 'not', label: t('access.notJustified') },
          ]}
          errorMessage={checked && word === null ? t('access.choose') : undefined}
        />
        <TextArea
          label={t('access.note')}
          name="note"
          rows={3}
          limit={1000}
          value={note}
          onChange={setNote}
          errorMessage={checked && short ? t('access.short') : undefined}
        />
        <ActNotice refusal={refusal} fault={fault} />
      </div>
    </Dialog>
  )
}
