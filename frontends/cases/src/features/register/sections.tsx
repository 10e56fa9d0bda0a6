import { dayKey, serverTime } from '@vatsalya/ui'
import { FormSection } from '@vatsalya/ui/form'
import type { Control } from 'react-hook-form'
import { Choice, Day, DistrictChoice, Line, Lines, Tick } from '../../parts/fields.js'
import { PhotoField, type PhotoProps } from '../../parts/photo-field.js'
import type { FormFaults } from '../../parts/use-form-faults.js'
import { useT } from '../messages/index.js'
import type { EMPTY } from './register.schema.js'

interface SectionProps {
  readonly control: Control<typeof EMPTY>
  readonly faults: FormFaults
}

const SEXES = ['GIRL', 'BOY', 'TRANSGENDER'] as const
const SOURCES = ['STATION', 'WALK_IN', 'HELPLINE_1098', 'CITIZEN', 'RAILWAYS'] as const
const PARTS = 4

/** Name, sex, age, and what else tells who the child is. */
export function ChildSection(field: SectionProps) {
  const t = useT()
  return (
    <FormSection title={t('register.child')} part={[1, PARTS]}>
      <Line {...field} name="identity.name" label={t('register.name')} help={t('register.nameHelp')} />
      <Choice
        {...field}
        name="sex"
        label={t('register.sex')}
        options={SEXES.map((id) => ({ id, label: t(`sex.${id}`) }))}
      />
      <Line {...field} name="ageYears" label={t('register.age')} width="short" inputMode="numeric" />
      <Day
        {...field}
        name="identity.birthDate"
        label={t('register.birthDate')}
        help={t('register.birthHelp')}
        optional
      />
      <Line
        {...field}
        name="identity.otherNames"
        label={t('register.otherNames')}
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
      <Line {...field} name="identity.languages" label={t('identity.languages')} help={t('register.commas')} optional />
    </FormSection>
  )
}

/** Where and when the child was last seen. */
export function WhereSection(field: SectionProps) {
  const t = useT()
  return (
    <FormSection title={t('register.where')} part={[2, PARTS]}>
      <Day {...field} name="missingSince" label={t('register.missingSince')} max={dayKey(serverTime.now())} />
      <DistrictChoice {...field} name="lastSeenDistrictCode" label={t('register.district')} />
      <Line {...field} name="lastSeenPlace" label={t('register.place')} />
      <Line {...field} name="wearing" label={t('register.wearing')} optional />
      <Lines {...field} name="circumstances" label={t('register.circumstances')} optional />
    </FormSection>
  )
}

/** Who looks for the child, and who told it. The family of a child on record stands there. */
export function FamilySection({ onRecord, ...field }: SectionProps & { readonly onRecord: boolean }) {
  const t = useT()
  return (
    <FormSection title={t('register.family')} part={[3, PARTS]}>
      {onRecord ? null : <GuardianFields {...field} />}
      <Choice
        {...field}
        name="source"
        label={t('register.source')}
        options={SOURCES.map((id) => ({ id, label: t(`source.${id}`) }))}
        long
      />
      <Line {...field} name="informant.name" label={t('register.informant')} optional />
      <Line {...field} name="informant.relation" label={t('register.relation')} width="medium" optional />
      <Line {...field} name="informant.phone" label={t('register.phone')} width="medium" inputMode="tel" optional />
    </FormSection>
  )
}

function GuardianFields(field: SectionProps) {
  const t = useT()
  return (
    <>
      <Line {...field} name="identity.guardians.0.name" label={t('register.guardian')} optional />
      <Line {...field} name="identity.guardians.0.relation" label={t('register.relation')} width="medium" optional />
      <Line
        {...field}
        name="identity.guardians.0.phone"
        label={t('register.phone')}
        width="medium"
        inputMode="tel"
        optional
      />
      <Lines {...field} name="identity.address" label={t('register.address')} rows={2} optional />
    </>
  )
}

/** Whether the law shields the child, and a photo. */
export function ProtectionSection({ photo, onPhoto, ...field }: SectionProps & PhotoProps) {
  const t = useT()
  return (
    <FormSection title={t('register.protection')} part={[4, PARTS]}>
      <Tick {...field} name="protected">
        {t('register.protected')}
      </Tick>
      <PhotoField photo={photo} onPhoto={onPhoto} />
    </FormSection>
  )
}
