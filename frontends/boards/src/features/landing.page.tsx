import { useSession } from '@vatsalya/mfe-kit'
import { Navigate } from 'react-router'
import { CauseListPage } from './cause-list/cause-list.page.js'

/** The first screen: the day's list for those who sit, pendency by body for those who watch over it. */
export function LandingPage() {
  const scopes = useSession().acting?.scopes ?? []
  return scopes.includes('board:write') ? <CauseListPage /> : <Navigate to="/bodies" replace />
}
