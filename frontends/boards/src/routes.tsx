import { NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { CauseListPage } from './features/cause-list/cause-list.page.js'

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<CauseListPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
