import { DISTRICTS, findState } from '@vatsalya/places'
import { placeIn } from '@vatsalya/places/names'
import { faultKey } from '../features/report/faults.js'
import { AGE_BAND_NAMES, SEXES } from '../features/report/schema.js'
import { Field } from './field.js'
import { addressOf } from './layout.js'
import type { PlainRequest } from './plain.types.js'
import { wordsOf } from './words.js'

export interface ReportFieldsProps {
  readonly request: PlainRequest
  readonly stateCode: string
  readonly typed: URLSearchParams
  readonly faults: readonly string[]
}

/** The questions of the report, in the sections and words of the scripted page, with what was written in them. */
export function ReportFields({ request, stateCode, typed, faults }: ReportFieldsProps) {
  const t = wordsOf(request.language)
  const wrong = [...new Set(faults)]
  const value = (name: string) => typed.get(name) ?? ''
  const at = (name: string) => ({ name, error: wrong.includes(name) ? t(faultKey(name)) : null })
  const districts = DISTRICTS.filter((district) => district.stateCode === stateCode && !district.retired)
  return (
    <>
      {wrong.length > 0 && (
        <section className="notice attention" role="alert">
          <h2>{t('plain.faults')}</h2>
          <ul>
            {wrong.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t(faultKey(name))}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <fieldset>
        <legend>{t('report.part.where')}</legend>
        <p>
          {placeIn(request.language, findState(stateCode)?.name ?? '')}{' '}
          <a href={addressOf(request, '/report-sighting')}>{t('plain.otherState')}</a>
        </p>
        <div role="radiogroup" aria-label={t('report.when')}>
          <p className="label">{t('report.when')}</p>
          {(['NOW', 'EARLIER'] as const).map((when) => (
            <label key={when} className="choice">
              <input type="radio" name="when" value={when} defaultChecked={(value('when') || 'NOW') === when} />
              {t(when === 'NOW' ? 'report.now' : 'report.earlier')}
            </label>
          ))}
        </div>
        <Field {...at('seenAt')} label={t('report.seenAt')} help={t('report.seenAtHelp')}>
          {(props) => <input {...props} type="datetime-local" defaultValue={value('seenAt')} />}
        </Field>
        <Field {...at('districtCode')} label={t('report.district')}>
          {(props) => (
            <select {...props} required defaultValue={value('districtCode')}>
              <option value="">{t('plain.choose')}</option>
              {districts.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field {...at('place')} label={t('report.place')} help={t('report.placeHelp')}>
          {(props) => <input {...props} required maxLength={300} defaultValue={value('place')} />}
        </Field>
      </fieldset>
      <fieldset>
        <legend>{t('report.part.child')}</legend>
        <p>{t('report.part.childHelp')}</p>
        <Field {...at('description')} label={t('report.description')} help={t('report.descriptionHelp')}>
          {(props) => <textarea {...props} required rows={5} maxLength={2000} defaultValue={value('description')} />}
        </Field>
        <Field {...at('sex')} label={t('report.sex')} help={t('plain.optional')}>
          {(props) => (
            <select {...props} defaultValue={value('sex')}>
              <option value="" />
              {SEXES.map((sex) => (
                <option key={sex} value={sex}>
                  {t(`sex.${sex}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field {...at('age')} label={t('report.age')} help={t('plain.optional')}>
          {(props) => (
            <select {...props} defaultValue={value('age')}>
              <option value="" />
              {AGE_BAND_NAMES.map((age) => (
                <option key={age} value={age}>
                  {t(`age.${age}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field {...at('childName')} label={t('report.childName')} help={t('report.childNameHelp')}>
          {(props) => <input {...props} maxLength={120} defaultValue={value('childName')} />}
        </Field>
      </fieldset>
      <fieldset>
        <legend>{t('report.part.contact')}</legend>
        <p>{t('report.part.contactHelp')}</p>
        <Field {...at('contactName')} label={t('report.contactName')} help={t('plain.optional')}>
          {(props) => <input {...props} maxLength={120} autoComplete="name" defaultValue={value('contactName')} />}
        </Field>
        <Field {...at('contactPhone')} label={t('report.contactPhone')} help={t('plain.optional')}>
          {(props) => (
            <input {...props} type="tel" maxLength={30} autoComplete="tel" defaultValue={value('contactPhone')} />
          )}
        </Field>
      </fieldset>
      <Field {...at('goodFaith')} label="">
        {(props) => (
          <label className="choice">
            <input {...props} type="checkbox" value="yes" required defaultChecked={value('goodFaith') === 'yes'} />
            {t('report.goodFaith')}
          </label>
        )}
      </Field>
    </>
  )
}
