import { Routes } from 'react-router'
import styles from './app.module.css'
import { Helplines } from './parts/helplines.js'
import { routes } from './routes.js'

/** The numbers that help at once stay in sight on every page. */
export function App() {
  return (
    <div className={styles.app}>
      <Routes>{routes}</Routes>
      <Helplines />
    </div>
  )
}
