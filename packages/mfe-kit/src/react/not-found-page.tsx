import { Page, PageHeading } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

/** For a path below a module that none of its routes takes. */
export function NotFoundPage() {
  const t = useT()
  return (
    <Page>
      <PageHeading title={t('missing.title')} state={t('missing.body')} />
    </Page>
  )
}
