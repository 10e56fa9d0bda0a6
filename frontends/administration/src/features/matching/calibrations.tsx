import { useQuery } from '@apollo/client/react'
import { EmptyState, formatDateTime, Panel, useLanguage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import { QueryState } from '../../parts/query-state.js'
import { AdministrationCalibrations } from './matching.graphql.js'

/** Recalibrations by verdicts, each with its error before and after. */
export function Calibrations() {
  const t = useT()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(AdministrationCalibrations)
  const list = data?.matchCalibrations
  return (
    <Panel title={t('matching.calibrations')}>
      {list ? (
        list.length > 0 ? (
          <ul className={parts.list}>
            {list.map(({ id, at, judged, eceBefore, eceAfter, brierBefore, brierAfter, adopted }) => (
              <li key={id}>
                {formatDateTime(at, language)} ·{' '}
                {t('matching.figures', {
                  judged,
                  eceBefore: eceBefore.toFixed(3),
                  eceAfter: eceAfter.toFixed(3),
                  brierBefore: brierBefore.toFixed(3),
                  brierAfter: brierAfter.toFixed(3),
                })}{' '}
                {adopted ? t('matching.adopted') : t('matching.notAdopted')}
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState>{t('matching.noCalibration')}</EmptyState>
        )
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} />
      )}
    </Panel>
  )
}
