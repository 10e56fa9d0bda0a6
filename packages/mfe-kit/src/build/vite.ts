import react from '@vitejs/plugin-react'
import { esmExternalRequirePlugin, type UserConfig } from 'vite'
import { checkSharedNames } from './check-shared-names.js'
import { compiledMessages } from './compiled-messages.js'
import { directDocuments } from './direct-documents.js'
import { plainImports } from './plain-imports.js'
import { SHARED_SPECIFIERS } from './shared.js'

/** Vite settings of one frontend; see types/vite.d.ts. */
export function defineMfe(name: string): UserConfig {
  return {
    base: `/mfe/${name}/`,
    plugins: [
      directDocuments(),
      compiledMessages(),
      plainImports(),
      react(),
      // Also turns `require('react')` inside CommonJS packages into an import; as plain `external` it would throw in the browser.
      esmExternalRequirePlugin({ external: [...SHARED_SPECIFIERS] }),
      checkSharedNames(),
    ],
    build: {
      // The shell puts the one stylesheet on the page and takes it off again.
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      // The shell's build finds entry and stylesheet by this.
      manifest: 'manifest.json',
      rolldownOptions: {
        input: { entry: 'src/entry.tsx' },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  }
}

/** Vite settings of a module's pages without script; see types/vite.d.ts. */
export function definePlainPages(entry: string): UserConfig {
  return {
    base: '/plain/',
    plugins: [directDocuments(), compiledMessages(), react()],
    ssr: { noExternal: true },
    // Else both of React's builds would be taken along.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist/plain',
      // Fonts lie beside the module and are served below its pages' own address.
      ssrEmitAssets: true,
      assetsDir: 'files',
      assetsInlineLimit: 0,
      rolldownOptions: { input: { pages: entry }, output: { entryFileNames: '[name].js' } },
    },
  }
}
