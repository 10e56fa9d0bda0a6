import { NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'
import { DeskPage } from './features/desk/desk.page.js'

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<DeskPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
