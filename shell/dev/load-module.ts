import type { MfeLifecycles } from '@vatsalya/mfe-contract'

const entries = import.meta.glob<MfeLifecycles>('../../frontends/*/src/entry.tsx')

/** In development the frontends' sources stand in the place of what the import map names; see src/modules. */
export function loadModule(name: string): Promise<MfeLifecycles> {
  const load = entries[`../../frontends/${name}/src/entry.tsx`]
  return load ? load() : Promise.reject(new Error(`There is no frontends/${name}/src/entry.tsx.`))
}
