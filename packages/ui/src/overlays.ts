/** What lies over or behind something else: dialogs, menus, tabs. Apart from the core: most first pages have none. */
import './aria-strings/english.js'

export * from './feedback/dialog.js'
export * from './feedback/menu.js'
export * from './page/tabs.js'
