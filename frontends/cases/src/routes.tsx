import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { DeskPage } from './features/desk/desk.page.js'

const FoundPage = lazyPage(() => import('./features/found/found.page.js'))
const NewFoundPage = lazyPage(() => import('./features/found/new.page.js'))
const FoundRecordPage = lazyPage(() => import('./features/found/found-record.page.js'))
const SightingsPage = lazyPage(() => import('./features/sightings/sightings.page.js'))
const SightingPage = lazyPage(() => import('./features/sightings/sighting.page.js'))
const ChildPage = lazyPage(() => import('./features/child/child.page.js'))
const ReportsPage = lazyPage(() => import('./features/reports/reports.page.js'))
const RegisterPage = lazyPage(() => import('./features/register/register.page.js'))
const RecordPage = lazyPage(() => import('./features/record/record.page.js'))

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<DeskPage />} />
    <Route path="reports" element={<ReportsPage />} />
    <Route path="reports/new" element={<RegisterPage />} />
    <Route path="reports/:id" element={<RecordPage />} />
    <Route path="found" element={<FoundPage />} />
    <Route path="found/new" element={<NewFoundPage />} />
    <Route path="found/:id" element={<FoundRecordPage />} />
    <Route path="sightings" element={<SightingsPage />} />
    <Route path="sightings/:id" element={<SightingPage />} />
    <Route path="children/:id" element={<ChildPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
