import { useMutation } from '@apollo/client/react'
import { Button, Page, serverTime, toast } from '@vatsalya/ui'
import { FormPage, FormSection } from '@vatsalya/ui/form'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Link, useNavigate } from 'react-router'
import { ActNotice } from '../../parts/act-notice.js'
import { Choice, DistrictChoice, Instant, Line, Lines, Tick } from '../../parts/fields.js'
import { PhotoField } from '../../parts/photo-field.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../messages/index.js'
import { CasesRegisterFoundChild } from './found.graphql.js'
import { FOUND_BY } from './found-row.js'
import { emptyFound, foundSchema } from './new.schema.js'

const SEXES = ['GIRL', 'BOY', 'TRANSGENDER'] as const
const PARTS = 3

/** Records a child found or received, with the facts of Form 17. */
export default function NewFoundPage() {
  const t = useT()
  const navigate = useNavigate()
  const act = useAct()
  const faults = useFormFaults(act)
  const { control, getValues } = useForm({ defaultValues: emptyFound(new Date(serverTime.now()).toISOString()) })
  const [photoUploadId, setPhoto] = useState<string | null>(null)
  const [register] = useMutation(CasesRegisterFoundChild)
  useTitle(t('found.act'))

  async function send() {
    const told = faults.check(foundSchema(t), getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { ...told, idempotencyKey, photoUploadId }
      return (await register({ variables: { input } })).data?.registerFoundChild
    })
    if (done?.__typename !== 'RegisterFoundChildOk') return
    toast(t('found.done'))
    navigate(`/found/${done.record.id}`)
  }
  const field = { control, faults }
  return (
    <Page>
      <FormPage
        title={t('found.act')}
        intro={t('found.intro')}
        issues={faults.issues}
        attempt={faults.attempt}
        onSubmit={() => void send()}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={act.busy}>
              {t('register.send')}
            </Button>
            <Link to="/found">{t('cancel')}</Link>
          </>
        }
      >
        <ActNotice act={act} />
        <FormSection title={t('found.when')} part={[1, PARTS]}>
          <Choice
            {...field}
            name="foundBy"
            label={t('found.by')}
            options={FOUND_BY.map((id) => ({ id, label: t(`foundBy.${id}`) }))}
            long
          />
          <Instant {...field} name="foundAt" label={t('found.foundAt')} help={t('help.moment')} />
          <Instant {...field} name="receivedAt" label={t('found.receivedAt')} help={t('found.receivedHelp')} />
          <DistrictChoice {...field} name="districtCode" label={t('found.district')} />
          <Line {...field} name="foundPlace" label={t('found.place')} />
          <Lines {...field} name="circumstances" label={t('found.circumstances')} />
          <Line {...field} name="handedOverBy" label={t('found.handedOverBy')} optional />
        </FormSection>
        <FormSection title={t('register.child')} part={[2, PARTS]}>
          <Choice
            {...field}
            name="sex"
            label={t('register.sex')}
            options={SEXES.map((id) => ({ id, label: t(`sex.${id}`) }))}
          />
          <Line {...field} name="ageYears" label={t('found.age')} width="short" inputMode="numeric" optional />
          <Line {...field} name="identity.name" label={t('found.name')} optional />
          <Line
            {...field}
            name="identity.languages"
            label={t('found.languages')}
            help={t('register.commas')}
            optional
          />
          <Line {...field} name="identity.physique" label={t('register.physique')} optional />
          <Line
            {...field}
            name="identity.identifyingMarks"
            label={t('identity.marks')}
            help={t('register.commas')}
            optional
          />
        </FormSection>
        <FormSection title={t('found.facts')} part={[3, PARTS]}>
          <Lines {...field} name="condition" label={t('found.condition')} rows={2} optional />
          <Line {...field} name="belongings" label={t('found.belongings')} optional />
          <Line {...field} name="statedHome" label={t('found.statedHome')} optional />
          <Tick {...field} name="protected">
            {t('register.protected')}
          </Tick>
          <PhotoField photo={photoUploadId} onPhoto={setPhoto} />
        </FormSection>
      </FormPage>
    </Page>
  )
}
