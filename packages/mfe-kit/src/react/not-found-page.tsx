import { useT } from '../messages/index.js'

/** For a path below a module that none of its routes takes. */
export function NotFoundPage() {
  const t = useT()
  return (
    <div className="shell-card">
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.body')}</p>
    </div>
  )
}
