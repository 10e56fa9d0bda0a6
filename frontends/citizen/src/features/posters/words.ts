import type { Translate } from '@vatsalya/ui/runtime'
import { useT } from '../../messages/index.js'

const SEX = { GIRL: 'poster.girl', BOY: 'poster.boy', TRANSGENDER: 'poster.child' } as const

/** What every poster says of the child. */
export interface PosterFace {
  readonly name: string | null
  readonly sex: keyof typeof SEX
  readonly ageAtMissing: number | null
}

type PosterKey = (typeof SEX)[keyof typeof SEX] | 'poster.unnamed' | 'poster.who'

/** "Girl, 14" and the name, in the language of the page. */
export function usePosterWords() {
  return posterWords(useT())
}

/** The same by a teller, for pages that are made without React's hooks. */
export function posterWords(t: Translate<PosterKey>) {
  return {
    nameOf: ({ name }: PosterFace) => name ?? t('poster.unnamed'),
    whoIs({ sex, ageAtMissing }: PosterFace) {
      const child = t(SEX[sex])
      return ageAtMissing === null ? child : t('poster.who', { child, age: ageAtMissing })
    },
  }
}
