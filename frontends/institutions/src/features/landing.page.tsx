import { lazyPage, useSession } from '@vatsalya/mfe-kit'
import { HomePage } from './home/home.page.js'

/** Tables and charts are heavy, and a home sees none. */
const DistrictPage = lazyPage(() => import('./district/district.page.js'))
const OverviewPage = lazyPage(() => import('./overview/overview.page.js'))

/** The first screen by where the post works: in a home, in a district, in a State or the nation. */
export function LandingPage() {
  const acting = useSession().acting
  if (acting?.role === 'CCI_SUPERINTENDENT' || acting?.role === 'CASE_WORKER') return <HomePage />
  return acting?.district ? <DistrictPage /> : <OverviewPage />
}
