import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { languageStore } from '@vatsalya/ui'
import { Route } from 'react-router'
import { ViewsPage } from './features/views/views.page.js'

/** A page with figures, fetched together with their texts in the language of the page. */
function figuresPage(load: Parameters<typeof lazyPage>[0]) {
  return lazyPage(async () => {
    const texts = import('./figures/messages/index.js').then(({ figureMessages }) =>
      // English will do where the catalogue does not arrive.
      figureMessages.load(languageStore.get()).catch(() => undefined),
    )
    const [page] = await Promise.all([load(), texts])
    return page
  })
}

const BuildPage = figuresPage(() => import('./features/build/build.page.js'))
const ViewPage = figuresPage(() => import('./features/build/view.page.js'))

/** Paths below the module's base path. The first page comes with the module, the others by lazyPage. */
export const routes = (
  <>
    <Route index element={<ViewsPage />} />
    <Route path="build" element={<BuildPage />} />
    <Route path="views/:id" element={<ViewPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
