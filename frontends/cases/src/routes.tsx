import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { DeskPage } from './features/desk/desk.page.js'

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
    <Route path="*" element={<NotFoundPage />} />
  </>
)
