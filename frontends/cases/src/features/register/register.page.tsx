import { useMutation } from '@apollo/client/react'
import { Button, dayKey, Notice, Page, serverTime, toast } from '@vatsalya/ui'
import { FormPage } from '@vatsalya/ui/form'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Link, useNavigate } from 'react-router'
import { ActNotice } from '../../parts/act-notice.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../messages/index.js'
import { CasesRegisterMissing } from './register.graphql.js'
import { againSchema, EMPTY, registerSchema } from './register.schema.js'
import { ChildSection, FamilySection, ProtectionSection, WhereSection } from './sections.js'
import { Similar } from './similar.js'

/** Registers a missing child. Children on record who resemble the one being told stand beside the form. */
export default function RegisterPage() {
  const t = useT()
  const navigate = useNavigate()
  const act = useAct()
  const faults = useFormFaults(act)
  const { control, getValues } = useForm({ defaultValues: EMPTY })
  const [childId, setChildId] = useState<string | null>(null)
  const [photoUploadId, setPhoto] = useState<string | null>(null)
  const [register] = useMutation(CasesRegisterMissing)
  useTitle(t('register.act'))

  async function send() {
    const schema = childId ? againSchema : registerSchema
    const told = faults.check(schema(t, dayKey(serverTime.now())), getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { ...told, idempotencyKey, childId, photoUploadId }
      return (await register({ variables: { input } })).data?.registerMissingChild
    })
    if (done?.__typename !== 'RegisterMissingChildOk') return
    toast(t('register.done'))
    navigate(`/reports/${done.report.id}`)
  }
  const fields = { control, faults }
  return (
    <Page>
      <FormPage
        title={t('register.act')}
        intro={t('register.intro')}
        issues={faults.issues}
        attempt={faults.attempt}
        onSubmit={() => void send()}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={act.busy}>
              {t('register.send')}
            </Button>
            <Link to="/">{t('cancel')}</Link>
          </>
        }
        beside={<Beside control={control} chosen={childId} onChoose={setChildId} />}
      >
        <ActNotice act={act} />
        {childId ? <Notice>{t('register.onRecord')}</Notice> : <ChildSection {...fields} />}
        <WhereSection {...fields} />
        <FamilySection {...fields} onRecord={childId !== null} />
        <ProtectionSection {...fields} photo={photoUploadId} onPhoto={setPhoto} />
      </FormPage>
    </Page>
  )
}

interface BesideProps {
  readonly control: ReturnType<typeof useForm<typeof EMPTY>>['control']
  readonly chosen: string | null
  readonly onChoose: (childId: string | null) => void
}

/** Watches what search-before-create needs, so that typing elsewhere does not draw the form anew. */
function Beside({ control, chosen, onChoose }: BesideProps) {
  const [name, sex, age, guardian, district] = useWatch({
    control,
    name: ['identity.name', 'sex', 'ageYears', 'identity.guardians.0.name', 'lastSeenDistrictCode'],
  })
  const years = /^\d{1,2}$/.test(age) ? Number(age) : null
  const known = (['GIRL', 'BOY', 'TRANSGENDER'] as const).find((each) => each === sex)
  return (
    <Similar
      chosen={chosen}
      onChoose={onChoose}
      asked={{
        name: name.trim(),
        ...(known ? { sex: known } : {}),
        ...(years === null ? {} : { ageFrom: Math.max(0, years - 2), ageTo: years + 2 }),
        ...(guardian?.trim() ? { guardianName: guardian.trim() } : {}),
        ...(district ? { districtCode: district } : {}),
      }}
    />
  )
}
