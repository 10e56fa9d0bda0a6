import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { HomePage } from './features/home/home.page.js'

const Posters = lazyPage(() => import('./features/posters/posters.page.js'))
const Poster = lazyPage(() => import('./features/posters/poster.page.js'))
const Report = lazyPage(() => import('./features/report/report.page.js'))
const OwnChild = lazyPage(() => import('./features/own-child/own-child.page.js'))
const Status = lazyPage(() => import('./features/status/status.page.js'))

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<HomePage />} />
    <Route path="posters" element={<Posters />} />
    <Route path="posters/:id" element={<Poster />} />
    <Route path="report-sighting" element={<Report />} />
    <Route path="child-missing" element={<OwnChild />} />
    <Route path="status" element={<Status />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
