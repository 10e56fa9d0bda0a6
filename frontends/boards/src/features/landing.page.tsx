import { lazyPage, useSession } from '@vatsalya/mfe-kit'
import { CauseListPage } from './cause-list/cause-list.page.js'

/** Charts are heavy, and a bench sees none. */
const PendencyPage = lazyPage(() => import('./pendency/pendency.page.js'))

/** The first screen: the day's list for those who sit, pendency by body for those who watch over it. */
export function LandingPage() {
  const scopes = useSession().acting?.scopes ?? []
  return scopes.includes('board:write') ? <CauseListPage /> : <PendencyPage />
}
