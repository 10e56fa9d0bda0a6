import { formatDate, uiMessages, useLanguage } from '@vatsalya/ui'
import type { CasesMatchSideFragment, MatchField, MatchReading } from '../../generated/graphql.js'
import styles from './matches.module.css'
import { useT } from './messages/index.js'
import type { Pair } from './pair.page.js'

/** A row of the two records, and the field whose comparison says whether they agree. */
const ROWS = [
  ['name', 'GIVEN'],
  ['otherNames', null],
  ['guardian', 'GUARDIAN'],
  ['sex', 'SEX'],
  ['age', 'AGE'],
  ['height', 'HEIGHT'],
  ['language', 'LANGUAGE'],
  ['home', 'HOME'],
  ['place', 'LOCALITY'],
  ['marks', 'MARKS'],
  ['clothing', 'CLOTHING'],
  ['date', 'TIME'],
  ['district', 'FOUND_AT'],
] as const satisfies readonly (readonly [string, MatchField | null])[]

type Row = (typeof ROWS)[number][0]

const WORDS: readonly Row[] = ['name', 'otherNames', 'guardian', 'place']

/** Whether a fact is kept back: an address until the other office agrees, for other reasons every name too. */
function isWithheld({ withheld }: CasesMatchSideFragment, row: Row): boolean {
  if (!withheld) return false
  return withheld === 'OTHER_OFFICE' ? row === 'place' : WORDS.includes(row)
}

/** Both children, fact by fact. What differs is told by weight of type and in words, never by colour. */
export function SideBySide({ pair }: { readonly pair: Pair }) {
  const t = useT()
  const value = useValueOf()
  const reading = new Map(pair.explanation.bars.map((bar) => [bar.field, bar.reading]))
  const second = pair.kind === 'SIGHTING' ? t('match.seen') : t('match.found')
  return (
    <div className={styles.scroll}>
      <table className={styles.sides} aria-label={t('match.sides')}>
        <thead>
          <tr>
            <th scope="col">{t('match.fact')}</th>
            <th scope="col">
              <SideHead side={pair.missing} title={t('match.missing')} />
            </th>
            <th scope="col">
              <SideHead side={pair.found} title={second} />
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([row, field]) => {
            const how = field === null ? 'NOT_KNOWN' : (reading.get(field) ?? 'NOT_KNOWN')
            return (
              <tr key={row} data-reading={how}>
                <th scope="row">
                  {t(`match.row.${row}`)}
                  <Mark reading={how} />
                </th>
                {[pair.missing, pair.found].map((side) => (
                  <td key={side.side}>
                    {value(side, row) ?? (
                      <span className={styles.none}>
                        {t(isWithheld(side, row) ? 'match.notShown' : 'match.notTold')}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function SideHead({ side, title }: { readonly side: CasesMatchSideFragment; readonly title: string }) {
  const t = useT()
  return (
    <>
      {side.photoUrl && <img className={styles.photo} src={side.photoUrl} alt="" width={72} height={90} />}
      <span className={styles.sideTitle}>{title}</span>
      {side.withheld && <span className={styles.withheld}>{t(`match.withheld.${side.withheld}`)}</span>}
    </>
  )
}

function Mark({ reading }: { readonly reading: MatchReading }) {
  const t = useT()
  if (reading === 'NOT_KNOWN') return null
  return <span className={styles.mark}>{reading === 'DIFFERENT' ? t('match.differs') : t('match.agrees')}</span>
}

function useValueOf() {
  const t = useT()
  const ui = uiMessages.useT()
  const { language } = useLanguage()
  return (side: CasesMatchSideFragment, row: Row) => {
    if (row === 'sex') return side.sex ? ui(`sex.${side.sex}`) : null
    if (row === 'age') return agesIn(t, side)
    if (row === 'height') return side.heightCm ? t('match.cm', { n: side.heightCm }) : null
    if (row === 'home') {
      const parts = [side.homeDistrict?.name, side.homeState?.name].filter((part) => part)
      return parts.length > 0 ? parts.join(', ') : null
    }
    if (row === 'date') return formatDate(side.date, language)
    if (row === 'district') return `${side.district.name}, ${side.state.name}`
    const text = side[row]
    return text ? <bdi>{text}</bdi> : null
  }
}

function agesIn(t: ReturnType<typeof useT>, { ageFrom, ageTo }: CasesMatchSideFragment): string | null {
  if (typeof ageFrom !== 'number') return null
  if (typeof ageTo !== 'number' || ageTo === ageFrom) return t('match.age', { n: ageFrom })
  return t('match.ages', { from: ageFrom, to: ageTo })
}
