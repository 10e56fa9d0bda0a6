import { NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { ProgrammesPage } from './features/programmes/programmes.page.js'

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<ProgrammesPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
