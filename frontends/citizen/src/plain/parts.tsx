import type { Language } from '@vatsalya/ui/runtime'
import { type ContactOffice, whomToCall } from '../features/posters/phone.js'
import { stateOptions } from '../features/posters/states.js'
import type { PlainWords } from './words.js'

interface PictureProps {
  readonly t: PlainWords
  readonly url: string | null
  readonly name: string
}

/** The released photo, or words where none was released. */
export function Picture({ t, url, name }: PictureProps) {
  if (!url) return <p className="photo none">{t('poster.noPhoto')}</p>
  return <img className="photo" src={url} alt={t('poster.photoOf', { name })} width={320} height={400} loading="lazy" />
}

interface CallProps {
  readonly t: PlainWords
  readonly office: ContactOffice
}

/** Whom to call: the office that looks for the child, else the child helpline. */
export function Call({ t, office }: CallProps) {
  const whom = whomToCall(office)
  return (
    <>
      {whom.office ?? t('help.1098')}{' '}
      <a href={whom.href}>
        <bdi dir="ltr">{whom.number}</bdi>
      </a>
    </>
  )
}

interface StateSelectProps {
  readonly language: Language
  readonly label: string
  /** What stands for no State in particular. */
  readonly any: string
  readonly value: string
  readonly required?: boolean
}

/** States and Union Territories, in the order of their names. */
export function StateSelect({ language, label, any, value, required }: StateSelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name="state" defaultValue={value} required={required}>
        <option value="">{any}</option>
        {stateOptions(language).map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
