import { Button, Card, formatDateTime, useLanguage } from '@vatsalya/ui'
import { useState } from 'react'
import parts from '../../parts/parts.module.css'
import { useCan } from '../../parts/use-can.js'
import { Words } from '../../parts/words.js'
import { useT } from '../messages/index.js'
import { PosterCheck } from './poster-check.js'
import { ReleaseDialog, WithdrawDialog } from './poster-dialogs.js'
import type { Poster, Report, Stage } from './record.types.js'

const WITH_FIR: readonly Stage[] = ['FIR_REGISTERED', 'UNDER_SEARCH', 'WITH_AHTU', 'LONG_TERM']

/** What of the child is public, on whose word, and the acts of releasing and withdrawing. */
export function Posters({ report, onDone }: { readonly report: Report; readonly onDone: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const mayRelease = useCan('poster:release')
  const [releasing, setReleasing] = useState(false)
  const [withdrawing, setWithdrawing] = useState<Poster | null>(null)
  const out = report.posters.some(({ withdrawnAt }) => withdrawnAt === null)
  const whyNot =
    report.stage === 'REPORTED'
      ? t('poster.firFirst')
      : WITH_FIR.includes(report.stage)
        ? out
          ? t('poster.out')
          : null
        : t('poster.traced')
  const close = () => {
    setReleasing(false)
    setWithdrawing(null)
  }
  const done = () => {
    close()
    onDone()
  }
  return (
    <Card title={t('poster.title')}>
      {report.posters.length === 0 && <p>{t('poster.none')}</p>}
      {report.posters.length > 0 && (
        <ul className={parts.plain}>
          {report.posters.map((poster) => (
            <li key={poster.id}>
              <p>
                <bdi>{poster.posterNumber}</bdi>
                {' · '}
                {poster.fields.map((field) => t(`posterField.${field}`)).join(', ')}
              </p>
              <p className="v-small">
                {poster.withdrawnAt
                  ? t('poster.withdrawnAt', { time: formatDateTime(poster.withdrawnAt, language) })
                  : t('poster.releasedAt', {
                      time: formatDateTime(poster.releasedAt, language),
                      by: poster.releasedBy?.name ?? '',
                    })}
              </p>
              <Words>{poster.withdrawnReason ?? poster.basis}</Words>
              <PosterCheck poster={poster} onDone={onDone} />
              {mayRelease && !poster.withdrawnAt && (
                <Button size="small" onPress={() => setWithdrawing(poster)}>
                  {t('poster.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayRelease && !out && (
        <div>
          <Button whyNot={whyNot} onPress={() => setReleasing(true)}>
            {t('poster.act')}
          </Button>
        </div>
      )}
      {releasing && <ReleaseDialog report={report} onDone={done} onClose={close} onRefresh={onDone} />}
      {withdrawing && <WithdrawDialog poster={withdrawing} onDone={done} onClose={close} onRefresh={onDone} />}
    </Card>
  )
}
