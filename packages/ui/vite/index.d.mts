import type { Plugin } from 'vite'

/** Leaves React Aria's 34 languages out of a bundle; see index.mjs. */
export function ownReactAriaTexts(): Plugin
