import { useQuery } from '@apollo/client/react'
import { Card, ChildLabel, Facts, formatDateTime, formatNumber, useLanguage } from '@vatsalya/ui'
import { Link } from 'react-router'
import type { CasesDeskQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { ofHundred } from '../../parts/of-hundred.js'
import { CasesPosters } from './desk.graphql.js'
import styles from './desk.module.css'

export interface DeskSideProps {
  readonly desk: CasesDeskQuery['missingDesk']
  /** Null for posts that decide no pairs. */
  readonly matches: CasesDeskQuery['matchPairs'] | null
  /** Null for posts whose duties need no sightings. */
  readonly sightings: CasesDeskQuery['sightings'] | null
  /** State of the post; null for the nation. */
  readonly state: string | null
}

// The list of another page may stand in the cache under the same filter.
const SHOWN = 3

/** Side notes of the desk: pairs that wait, how the cases stand, sightings that wait, posters that are out. */
export function DeskSide({ desk, matches, sightings, state }: DeskSideProps) {
  const t = useT()
  const { language } = useLanguage()
  const posters = useQuery(CasesPosters, { variables: { state } }).data?.publishedPosters
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      {matches && (
        <Card
          title={t('side.matches', { count: matches.totalCount })}
          act={<Link to="/matches?state=FOR_ME">{t('side.open')}</Link>}
        >
          <ul className={styles.notes}>
            {matches.edges.slice(0, SHOWN).map(({ node }) => (
              <li key={node.id}>
                <Link to={`/matches/${node.id}`}>
                  {t('side.between', { missing: node.missing.district.name, found: node.found.district.name })}
                </Link>
                <p className="v-small">{t('side.chance', { n: ofHundred(node.probability) })}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {desk && (
        <Card title={t('side.stand')}>
          <Facts
            facts={[
              {
                term: t('side.withoutFir'),
                value: <Link to="/reports?stage=REPORTED">{number(desk.withoutFir)}</Link>,
              },
              {
                term: t('side.underSearch'),
                value: <Link to="/reports?stage=UNDER_SEARCH">{number(desk.underSearch)}</Link>,
              },
              {
                term: t('side.tracedNotProduced'),
                value: <Link to="/reports?stage=TRACED">{number(desk.tracedNotProduced)}</Link>,
              },
            ]}
          />
        </Card>
      )}
      {sightings && (
        <Card
          title={t('side.sightings', { count: sightings.totalCount })}
          act={<Link to="/sightings">{t('side.open')}</Link>}
        >
          <ul className={styles.notes}>
            {sightings.edges.slice(0, SHOWN).map(({ node }) => (
              <li key={node.id}>
                <Link to={`/sightings/${node.id}`}>{node.place}</Link>
                <p className="v-small">
                  {t(`urgency.${node.urgency}`)} · {formatDateTime(node.seenAt, language)}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {posters && (
        <Card title={t('side.posters', { count: posters.totalCount })}>
          <ul className={styles.notes}>
            {posters.edges.slice(0, SHOWN).map(({ node }) => (
              <li key={node.id}>
                <ChildLabel
                  sex={node.sex}
                  ageYears={node.ageAtMissing}
                  name={node.name}
                  withheld={node.name === null}
                />
                <p className="v-small">
                  {node.posterNumber} · {formatDateTime(node.releasedAt, language)}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
