import { useMutation } from '@apollo/client/react'
import { faultOf, type GraphFault, newIdempotencyKey, type Refusal, refusalOf } from '@vatsalya/graph-client'
import { Button, toast } from '@vatsalya/ui'
import { Checkbox, TextArea } from '@vatsalya/ui/form'
import { Dialog } from '@vatsalya/ui/overlays'
import { useState } from 'react'
import { useT } from '../../messages/index.js'
import { ActNotice } from '../../parts/act-notice.js'
import parts from '../../parts/parts.module.css'
import { AdministrationRecalibrate } from './matching.graphql.js'

const LEAST = 10

/** Fits the calibration to the verdicts given so far; the report tells its figures before and after. */
export function Recalibrate({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const [mutate, { loading }] = useMutation(AdministrationRecalibrate, {
    refetchQueries: ['AdministrationCalibrations'],
  })
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)
  const [reason, setReason] = useState('')
  const [adopt, setAdopt] = useState(false)
  const [short, setShort] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [fault, setFault] = useState<GraphFault | null>(null)
  const send = async () => {
    const missing = reason.trim().length < LEAST
    setShort(missing)
    if (missing) return
    setFault(null)
    try {
      const { data } = await mutate({ variables: { input: { idempotencyKey, adopt, reason: reason.trim() } } })
      const refused = refusalOf(data?.recalibrateMatching)
      setRefusal(refused)
      if (refused) return setKey(newIdempotencyKey())
      toast(t('matching.done'))
      onClose()
    } catch (error) {
      setFault(faultOf(error))
    }
  }
  return (
    <Dialog
      isOpen
      title={t('matching.recalibrate')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" isPending={loading} onPress={() => void send()}>
            {t('matching.recalibrate')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className={parts.form}>
        <p>{t('matching.help')}</p>
        <TextArea
          label={t('posts.reason')}
          name="reason"
          rows={3}
          limit={1000}
          value={reason}
          onChange={setReason}
          errorMessage={short ? t('matching.reason') : undefined}
        />
        <Checkbox name="adopt" value={adopt} onChange={setAdopt}>
          {t('matching.adopt')}
        </Checkbox>
        <ActNotice refusal={refusal} fault={fault} />
      </div>
    </Dialog>
  )
}
