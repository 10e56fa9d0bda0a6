import { EmptyState, PageHeading } from '@vatsalya/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useT } from '../messages/index.js'

/** What a page is about does not exist, or not for this post: said under the page's name, with the way back. */
export function Nothing({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const t = useT()
  return (
    <>
      <PageHeading title={title} back={<Link to="/">{t('title')}</Link>} />
      <EmptyState>{children}</EmptyState>
    </>
  )
}
