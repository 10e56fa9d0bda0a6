import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { LandingPage } from './features/landing.page.js'

const AdmissionPage = lazyPage(() => import('./features/admission/admission.page.js'))
const StayPage = lazyPage(() => import('./features/stay/stay.page.js'))
const PlanPage = lazyPage(() => import('./features/plan/plan.page.js'))
const DischargePage = lazyPage(() => import('./features/discharge/discharge.page.js'))
const RecordPage = lazyPage(() => import('./features/record/record.page.js'))
const InspectionPage = lazyPage(() => import('./features/inspection/inspection.page.js'))

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<LandingPage />} />
    <Route path="admit/:id" element={<AdmissionPage />} />
    <Route path="stays/:id" element={<StayPage />} />
    <Route path="stays/:id/plan" element={<PlanPage />} />
    <Route path="stays/:id/leave" element={<DischargePage />} />
    <Route path="homes/:id" element={<RecordPage />} />
    <Route path="homes/:id/inspect" element={<InspectionPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
