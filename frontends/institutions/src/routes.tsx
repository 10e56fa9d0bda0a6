import { NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { OverviewPage } from './features/overview/overview.page.js'

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<OverviewPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
