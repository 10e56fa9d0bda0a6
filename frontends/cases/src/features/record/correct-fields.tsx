import { dayKey, serverTime } from '@vatsalya/ui'
import { FormSection } from '@vatsalya/ui/form'
import type { Control } from 'react-hook-form'
import { Day, DistrictChoice, Line, Lines } from '../../parts/fields.js'
import type { FormFaults } from '../../parts/use-form-faults.js'
import { useT } from '../messages/index.js'
import { useT as usePastT } from '../past/messages/index.js'
import type { Values } from './correct.values.js'

const PARTS = 3

/** What each field is called, by its path in the input. */
export function useFieldLabels(): ReadonlyMap<string, string> {
  const t = useT()
  return new Map([
    ['missingSince', t('register.missingSince')],
    ['lastSeenDistrictCode', t('register.district')],
    ['lastSeenPlace', t('register.place')],
    ['wearing', t('register.wearing')],
    ['circumstances', t('register.circumstances')],
    ['informant.name', t('register.informant')],
    ['informant.relation', t('register.relation')],
    ['informant.phone', t('register.phone')],
    ['identity.name', t('register.name')],
    ['identity.otherNames', t('register.otherNames')],
    ['identity.birthDate', t('register.birthDate')],
    ['identity.physique', t('register.physique')],
    ['identity.identifyingMarks', t('identity.marks')],
    ['identity.languages', t('identity.languages')],
    ['identity.address', t('register.address')],
  ])
}

interface CorrectFieldsProps {
  readonly control: Control<Values>
  readonly faults: FormFaults
}

/** Who the child is, and where and when it was last seen. */
export function CorrectFields(field: CorrectFieldsProps) {
  const t = useT()
  const past = usePastT()
  const labels = useFieldLabels()
  const label = (path: string) => labels.get(path) ?? path
  const commas = t('register.commas')
  return (
    <>
      <FormSection title={t('register.child')} part={[1, PARTS]}>
        <Line {...field} name="identity.name" label={label('identity.name')} />
        <Line {...field} name="identity.otherNames" label={label('identity.otherNames')} help={commas} optional />
        <Day {...field} name="identity.birthDate" label={label('identity.birthDate')} optional />
        <Line {...field} name="identity.physique" label={label('identity.physique')} optional />
        <Line
          {...field}
          name="identity.identifyingMarks"
          label={label('identity.identifyingMarks')}
          help={commas}
          optional
        />
        <Line {...field} name="identity.languages" label={label('identity.languages')} help={commas} optional />
        <Lines {...field} name="identity.address" label={label('identity.address')} rows={2} optional />
      </FormSection>
      <FormSection title={t('register.where')} part={[2, PARTS]}>
        <Day {...field} name="missingSince" label={label('missingSince')} max={dayKey(serverTime.now())} />
        <DistrictChoice {...field} name="lastSeenDistrictCode" label={label('lastSeenDistrictCode')} />
        <Line {...field} name="lastSeenPlace" label={label('lastSeenPlace')} />
        <Line {...field} name="wearing" label={label('wearing')} optional />
        <Lines {...field} name="circumstances" label={label('circumstances')} optional />
        <Line {...field} name="informant.name" label={label('informant.name')} optional />
        <Line {...field} name="informant.relation" label={label('informant.relation')} width="medium" optional />
        <Line
          {...field}
          name="informant.phone"
          label={label('informant.phone')}
          width="medium"
          inputMode="tel"
          optional
        />
      </FormSection>
      <FormSection title={past('past.reason')} part={[3, PARTS]}>
        <Lines {...field} name="reason" label={past('past.reason')} help={past('past.reasonHelp')} rows={3} />
      </FormSection>
    </>
  )
}
