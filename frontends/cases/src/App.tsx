import { lazy, Suspense } from 'react'
import { Routes } from 'react-router'
import { useCan } from './parts/use-can.js'
import { routes } from './routes.js'

const SearchKey = lazy(() => import('./parts/search-key.js'))

/** What stands around every page of this module belongs here. */
export function App() {
  return (
    <>
      <Suspense>{useCan('missing:read') && <SearchKey />}</Suspense>
      <Routes>{routes}</Routes>
    </>
  )
}
