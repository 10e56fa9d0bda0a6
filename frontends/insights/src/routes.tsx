import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { ViewsPage } from './features/views/views.page.js'

const BuildPage = lazyPage(() => import('./features/build/build.page.js'))
const ViewPage = lazyPage(() => import('./features/build/view.page.js'))

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<ViewsPage />} />
    <Route path="build" element={<BuildPage />} />
    <Route path="views/:id" element={<ViewPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
