import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'

// Charts and tables are heavy: also the first page comes by itself.
const FiguresPage = lazyPage(() => import('./features/figures/figures.page.js'))
const CalendarPage = lazyPage(() => import('./features/calendar/calendar.page.js'))
const PlanPage = lazyPage(() => import('./features/plan/plan.page.js'))
const ProgrammePage = lazyPage(() => import('./features/programme/programme.page.js'))
const AttendancePage = lazyPage(() => import('./features/programme/attendance.page.js'))

/** Paths below the module's base path. */
export const routes = (
  <>
    <Route index element={<FiguresPage />} />
    <Route path="calendar" element={<CalendarPage />} />
    <Route path="plan" element={<PlanPage />} />
    <Route path="programmes/:id" element={<ProgrammePage />} />
    <Route path="programmes/:id/attendance" element={<AttendancePage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
