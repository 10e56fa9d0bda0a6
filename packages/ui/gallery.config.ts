import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { ownReactAriaTexts } from './vite/index.mjs'

/** Vite writes a link of its own; React Aria looks for this id and adds an inline style element without it. */
const pressableStyle: Plugin = {
  name: 'gallery:pressable-style',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<link rel="stylesheet"', '<link id="react-aria-pressable-style" rel="stylesheet"'),
  },
}

/** The gallery: every component on pages of its own, for looking and for the browser test. */
export default defineConfig({
  root: fileURLToPath(new URL('src/gallery', import.meta.url)),
  base: './',
  plugins: [ownReactAriaTexts(), react(), pressableStyle],
  build: {
    outDir: fileURLToPath(new URL('dist/gallery', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
  },
})
