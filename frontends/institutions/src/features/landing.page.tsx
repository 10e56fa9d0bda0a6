import { lazyPage, useSession } from '@vatsalya/mfe-kit'
import { DistrictPage } from './district/district.page.js'
import { HomePage } from './home/home.page.js'

/** Charts are heavy, and most posts that land here see none. */
const OverviewPage = lazyPage(() => import('./overview/overview.page.js'))

/** The first screen by where the post works: in a home, in a district, in a State or the nation. */
export function LandingPage() {
  const acting = useSession().acting
  if (acting?.role === 'CCI_SUPERINTENDENT' || acting?.role === 'CASE_WORKER') return <HomePage />
  return acting?.district ? <DistrictPage /> : <OverviewPage />
}
