import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { LandingPage } from './features/landing.page.js'

/** Charts are heavy, and a bench sees none on its first page. */
const PendencyPage = lazyPage(() => import('./features/pendency/pendency.page.js'))
const PendingPage = lazyPage(() => import('./features/pending/pending.page.js'))
const ProceedingPage = lazyPage(() => import('./features/proceeding/proceeding.page.js'))
const IssuePage = lazyPage(() => import('./features/issue/issue.page.js'))
const OrderPage = lazyPage(() => import('./features/order/order.page.js'))

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<LandingPage />} />
    <Route path="bodies" element={<PendencyPage />} />
    <Route path="pending" element={<PendingPage />} />
    <Route path="proceedings/:id" element={<ProceedingPage />} />
    <Route path="proceedings/:id/order" element={<IssuePage />} />
    <Route path="orders/:id" element={<OrderPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
