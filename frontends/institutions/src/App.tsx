import { Routes } from 'react-router'
import { routes } from './routes.js'

/** What stands around every page of this module belongs here. */
export function App() {
  return <Routes>{routes}</Routes>
}
