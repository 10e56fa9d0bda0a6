/** The micro-frontends that a post may be shown, in the order of the navigation. */
export const MODULES = ['citizen', 'cases', 'institutions', 'boards', 'training', 'insights', 'administration'] as const

/** Name of one frontend. */
export type ModuleName = (typeof MODULES)[number]
