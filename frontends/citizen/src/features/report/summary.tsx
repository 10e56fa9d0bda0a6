import { findDistrict } from '@vatsalya/places'
import { Facts, formatDateTime, useLanguage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import type { SightingForm } from './schema.js'

/** Everything that will be sent, once more, before it is. */
export function Summary({ form }: { readonly form: SightingForm }) {
  const t = useT()
  const { language } = useLanguage()
  const { seenAt, districtCode, sex, age } = form
  const facts = [
    { term: t('report.when'), value: seenAt && formatDateTime(seenAt, language) },
    { term: t('report.district'), value: districtCode && findDistrict(districtCode)?.name },
    { term: t('report.place'), value: form.place },
    { term: t('report.description'), value: form.description },
    { term: t('report.sex'), value: sex && t(`sex.${sex}`) },
    { term: t('report.age'), value: age && t(`age.${age}`) },
    { term: t('report.childName'), value: form.childName },
    { term: t('report.contactName'), value: form.contactName },
    { term: t('report.contactPhone'), value: form.contactPhone && <bdi dir="ltr">{form.contactPhone}</bdi> },
  ]
  return <Facts facts={facts.filter(({ value }) => Boolean(value))} />
}
