import { NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { PeoplePage } from './features/people/people.page.js'

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<PeoplePage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
