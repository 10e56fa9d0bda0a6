import { STATES } from '@vatsalya/places'
import { placeIn } from '@vatsalya/places/names'
import type { Language } from '@vatsalya/ui/runtime'
import type { PosterFace } from '../features/posters/words.js'
import type { PlainWords } from './words.js'

const SEX = { GIRL: 'poster.girl', BOY: 'poster.boy', TRANSGENDER: 'poster.child' } as const

/** "Girl, 14" and the name, as the scripted page says them. */
export function posterWords(t: PlainWords) {
  return {
    nameOf: ({ name }: PosterFace) => name ?? t('poster.unnamed'),
    whoIs({ sex, ageAtMissing }: PosterFace) {
      const child = t(SEX[sex])
      return ageAtMissing === null ? child : t('poster.who', { child, age: ageAtMissing })
    },
  }
}

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
  readonly office: { readonly name: string; readonly phone: string | null } | null
}

/** Whom to call: the office that looks for the child, else the child helpline. */
export function Call({ t, office }: CallProps) {
  const phone = office?.phone ?? '1098'
  return (
    <>
      {office?.phone ? office.name : t('help.1098')}{' '}
      <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
        <bdi dir="ltr">{phone}</bdi>
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
  const states = STATES.map(({ code, name }) => ({ code, name: placeIn(language, name) })).toSorted((a, b) =>
    a.name.localeCompare(b.name, language),
  )
  return (
    <label>
      <span>{label}</span>
      <select name="state" defaultValue={value} required={required}>
        <option value="">{any}</option>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
