import { useT } from '../messages/index.js'

/** Shown in the place of a page that failed while it was being drawn. Uses the shell's own card styles. */
export function FaultCard({ onRetry }: { onRetry: () => void }) {
  const t = useT()
  return (
    <div className="shell-card" role="alert">
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.body')}</p>
      <button type="button" className="shell-button" onClick={onRetry}>
        {t('fault.retry')}
      </button>
    </div>
  )
}
