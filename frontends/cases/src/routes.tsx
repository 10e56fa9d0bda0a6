import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { languageStore } from '@vatsalya/ui/runtime'
import { Route } from 'react-router'
import { DeskPage } from './features/desk/desk.page.js'

/** A page that is fetched when it is shown, with the texts of the later pages in the language of the page. */
function laterPage(load: Parameters<typeof lazyPage>[0]) {
  return lazyPage(async () => {
    const texts = import('./features/messages/index.js').then(({ laterMessages }) =>
      // English will do where the catalogue does not arrive.
      laterMessages.load(languageStore.get()).catch(() => undefined),
    )
    const [page] = await Promise.all([load(), texts])
    return page
  })
}

/** A page of the match desk: its texts are many, and its own. */
function matchPage(load: Parameters<typeof lazyPage>[0]) {
  return laterPage(async () => {
    const texts = import('./features/matches/messages/index.js').then(({ matchMessages }) =>
      matchMessages.load(languageStore.get()).catch(() => undefined),
    )
    const [page] = await Promise.all([load(), texts])
    return page
  })
}

const FoundPage = laterPage(() => import('./features/found/found.page.js'))
const NewFoundPage = laterPage(() => import('./features/found/new.page.js'))
const FoundRecordPage = laterPage(() => import('./features/found/found-record.page.js'))
const SightingsPage = laterPage(() => import('./features/sightings/sightings.page.js'))
const SightingPage = laterPage(() => import('./features/sightings/sighting.page.js'))
const MatchesPage = matchPage(() => import('./features/matches/matches.page.js'))
const PairPage = matchPage(() => import('./features/matches/pair.page.js'))
const ChildPage = laterPage(() => import('./features/child/child.page.js'))
const ReportsPage = laterPage(() => import('./features/reports/reports.page.js'))
const RegisterPage = laterPage(() => import('./features/register/register.page.js'))
const CorrectPage = laterPage(() => import('./features/record/correct.page.js'))
const PastPage = laterPage(() => import('./features/past/past.page.js'))
const DuePage = laterPage(() => import('./features/due/due.page.js'))
const RecordPage = laterPage(() => import('./features/record/record.page.js'))

/** Paths below the module's base path. The first page comes with the module, the others by laterPage. */
export const routes = (
  <>
    <Route index element={<DeskPage />} />
    <Route path="reports" element={<ReportsPage />} />
    <Route path="reports/new" element={<RegisterPage />} />
    <Route path="reports/:id" element={<RecordPage />} />
    <Route path="reports/:id/correct" element={<CorrectPage />} />
    <Route path="reports/:id/past" element={<PastPage />} />
    <Route path="due" element={<DuePage />} />
    <Route path="found" element={<FoundPage />} />
    <Route path="found/new" element={<NewFoundPage />} />
    <Route path="found/:id" element={<FoundRecordPage />} />
    <Route path="sightings" element={<SightingsPage />} />
    <Route path="sightings/:id" element={<SightingPage />} />
    <Route path="matches" element={<MatchesPage />} />
    <Route path="matches/:id" element={<PairPage />} />
    <Route path="children/:id" element={<ChildPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
