import { DISTRICTS, findState } from '@vatsalya/places'
import { placeIn } from '@vatsalya/places/names'
import { type Language, serverTime, useLanguage } from '@vatsalya/ui'
import { DateTimeField } from '@vatsalya/ui/dates'
import { Checkbox, DistrictField, RadioGroup, TextArea, TextField } from '@vatsalya/ui/form'
import { useMemo } from 'react'
import { type Control, Controller, useWatch } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import { AGE_BAND_NAMES, SEXES, type SightingForm } from './schema.js'

export interface SectionProps {
  readonly control: Control<SightingForm>
  readonly errorAt: (field: string) => string | undefined
}

/** Districts with their States in the language of the page; their own names we hold in English only. */
function districtOptions(language: Language) {
  return DISTRICTS.filter(({ retired }) => !retired).map(({ code, name, stateCode, earlierName }) => {
    const stateName = findState(stateCode)?.name ?? ''
    // Whoever types English finds it in every language.
    const aliases = [stateName, ...(earlierName === null ? [] : [earlierName])]
    return { code, name, stateName: placeIn(language, stateName), aliases }
  })
}

/** Whole seconds by the server's clock: a telephone that is ahead must not see into the future. */
const moment = () => `${new Date(serverTime.now()).toISOString().slice(0, 19)}Z`

export function WhenAndWhere({ control, errorAt }: SectionProps) {
  const t = useT()
  const { language } = useLanguage()
  const districts = useMemo(() => districtOptions(language), [language])
  const when = useWatch({ control, name: 'when' })
  return (
    <>
      <Controller
        control={control}
        name="seenAt"
        render={({ field: seenAt }) => (
          <>
            <Controller
              control={control}
              name="when"
              render={({ field }) => (
                <RadioGroup
                  label={t('report.when')}
                  name={when === 'EARLIER' ? 'when' : 'seenAt'}
                  options={[
                    { id: 'NOW', label: t('report.now') },
                    { id: 'EARLIER', label: t('report.earlier') },
                  ]}
                  value={field.value}
                  onChange={(value) => {
                    field.onChange(value)
                    seenAt.onChange(value === 'NOW' ? moment() : null)
                  }}
                  errorMessage={when === 'EARLIER' ? null : errorAt('seenAt')}
                />
              )}
            />
            {when === 'EARLIER' && (
              <DateTimeField
                label={t('report.seenAt')}
                help={t('report.seenAtHelp')}
                name="seenAt"
                value={seenAt.value}
                onChange={seenAt.onChange}
                onBlur={seenAt.onBlur}
                errorMessage={errorAt('seenAt')}
              />
            )}
          </>
        )}
      />
      <Controller
        control={control}
        name="districtCode"
        render={({ field }) => (
          <DistrictField
            label={t('report.district')}
            help={t('report.districtHelp')}
            name="districtCode"
            districts={districts}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            errorMessage={errorAt('districtCode')}
          />
        )}
      />
      <Controller
        control={control}
        name="place"
        render={({ field }) => (
          <TextField
            {...field}
            label={t('report.place')}
            help={t('report.placeHelp')}
            errorMessage={errorAt('place')}
          />
        )}
      />
    </>
  )
}

export function TheChild({ control, errorAt }: SectionProps) {
  const t = useT()
  return (
    <>
      <Controller
        control={control}
        name="description"
        render={({ field }) => (
          <TextArea
            {...field}
            rows={5}
            limit={2000}
            label={t('report.description')}
            help={t('report.descriptionHelp')}
            errorMessage={errorAt('description')}
          />
        )}
      />
      <Controller
        control={control}
        name="sex"
        render={({ field }) => (
          <RadioGroup
            optional
            label={t('report.sex')}
            name="sex"
            options={SEXES.map((id) => ({ id, label: t(`sex.${id}`) }))}
            value={field.value}
            onChange={field.onChange}
            errorMessage={errorAt('sex')}
          />
        )}
      />
      <Controller
        control={control}
        name="age"
        render={({ field }) => (
          <RadioGroup
            optional
            label={t('report.age')}
            name="age"
            options={AGE_BAND_NAMES.map((id) => ({ id, label: t(`age.${id}`) }))}
            value={field.value}
            onChange={field.onChange}
            errorMessage={errorAt('age')}
          />
        )}
      />
      <Controller
        control={control}
        name="childName"
        render={({ field }) => (
          <TextField
            {...field}
            optional
            label={t('report.childName')}
            help={t('report.childNameHelp')}
            errorMessage={errorAt('childName')}
          />
        )}
      />
    </>
  )
}

export function YourContact({ control, errorAt }: SectionProps) {
  const t = useT()
  return (
    <>
      <Controller
        control={control}
        name="contactName"
        render={({ field }) => (
          <TextField
            {...field}
            optional
            autoComplete="name"
            label={t('report.contactName')}
            errorMessage={errorAt('contactName')}
          />
        )}
      />
      <Controller
        control={control}
        name="contactPhone"
        render={({ field }) => (
          <TextField
            {...field}
            optional
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            width="medium"
            label={t('report.contactPhone')}
            help={t('report.contactPhoneHelp')}
            errorMessage={errorAt('contactPhone')}
          />
        )}
      />
    </>
  )
}

export function GoodFaith({ control, errorAt }: SectionProps) {
  const t = useT()
  return (
    <Controller
      control={control}
      name="goodFaith"
      render={({ field }) => (
        <Checkbox
          name="goodFaith"
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          errorMessage={errorAt('goodFaith')}
        >
          {t('report.goodFaith')}
        </Checkbox>
      )}
    />
  )
}
