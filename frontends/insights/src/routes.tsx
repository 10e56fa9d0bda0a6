import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { languageStore } from '@vatsalya/ui'
import { Route } from 'react-router'
import { ViewsPage } from './features/views/views.page.js'

/** A page with figures, fetched together with its texts and theirs in the language of the page. */
function figuresPage(load: Parameters<typeof lazyPage>[0]) {
  return lazyPage(async () => {
    const language = languageStore.get()
    const texts = Promise.all([
      import('./figures/messages/index.js').then(({ figureMessages }) => figureMessages.load(language)),
      import('./messages/later/index.js').then(({ laterMessages }) => laterMessages.load(language)),
      // English will do where a catalogue does not arrive.
    ]).catch(() => undefined)
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
