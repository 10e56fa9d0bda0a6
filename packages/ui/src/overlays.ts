/** What lies over or behind something else: dialogs, menus, tabs. Apart from the core: most first pages have none. */
export * from './feedback/dialog.js'
export * from './feedback/menu.js'
export * from './page/tabs.js'
