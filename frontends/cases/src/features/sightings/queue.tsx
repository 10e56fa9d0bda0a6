import { formatDateTime, useLanguage } from '@vatsalya/ui'
import { Link } from 'react-router'
import type { CasesSightingsQuery } from '../../generated/graphql.js'
import { useT } from '../messages/index.js'
import styles from './sightings.module.css'
import { useSeenChild } from './use-seen-child.js'

type Row = CasesSightingsQuery['sightings']['edges'][number]['node']

/** Sightings by urgency: place and child first, because that is what a unit needs. */
export function Queue({ sightings, count }: { readonly sightings: readonly Row[]; readonly count: string }) {
  const t = useT()
  const { language } = useLanguage()
  const seen = useSeenChild()
  return (
    <section aria-labelledby="queue">
      <div className={styles.head}>
        <h2 id="queue">{t('sightings.queue')}</h2>
        <p className="v-small">{count}</p>
      </div>
      <ul className={styles.queue}>
        {sightings.map((sighting) => (
          <li key={sighting.id} className={styles.row} data-urgency={sighting.urgency}>
            <p className={styles.urgency}>{t(`urgency.${sighting.urgency}`)}</p>
            <div>
              <Link className={styles.link} to={`/sightings/${sighting.id}`}>
                {sighting.place}
              </Link>
              <p className="v-small">{seen(sighting)}</p>
            </div>
            <p className="v-small">
              {formatDateTime(sighting.seenAt, language)}
              <br />
              {sighting.district.name}
            </p>
            <p className="v-small">
              {t(`sightingStage.${sighting.stage}`)}
              {sighting.assignedTo && (
                <>
                  <br />
                  {sighting.assignedTo.name}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
