import { Button, formatDateTime, useLanguage } from '@vatsalya/ui'
import { useState } from 'react'
import type { AdministrationOpeningFragment } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import styles from './access.module.css'
import { ReviewOpening } from './review-opening.js'

type Opening = AdministrationOpeningFragment

/** Identities that posts opened to themselves: who, why, until when, and what the review said. No child is named. */
export function Openings({ openings }: { readonly openings: readonly Opening[] }) {
  const t = useT()
  const { language } = useLanguage()
  const [reviewing, setReviewing] = useState<Opening | null>(null)
  return (
    <>
      <ul className={parts.list}>
        {openings.map((opening) => {
          const { id, subject, state, reason, openedAt, openUntil, review } = opening
          return (
            <li key={id} className={styles.opening}>
              <p>
                <bdi className={parts.name} dir="ltr">
                  {subject}
                </bdi>{' '}
                · {state.name}
              </p>
              <p className={styles.reason}>
                <bdi>{reason}</bdi>
              </p>
              <p className={parts.quiet}>
                {t('access.span', {
                  from: formatDateTime(openedAt, language),
                  until: formatDateTime(openUntil, language),
                })}
              </p>
              {review ? (
                <p>
                  {t(review.justified ? 'access.justified' : 'access.notJustified')} · <bdi>{review.note}</bdi>
                </p>
              ) : (
                <Button size="small" onPress={() => setReviewing(opening)}>
                  {t('access.reviewAct')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {reviewing && <ReviewOpening opening={reviewing} onClose={() => setReviewing(null)} />}
    </>
  )
}
