import type { MfeManifest } from '@vatsalya/mfe-contract'

/** Parts of a path between slashes; "/" has none. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

/** Whether `path` is `base` or lies below it, by whole segments: "/boards" holds "/boards/1" but not "/boardsroom". */
export function liesBelow(path: string, base: string): boolean {
  const parts = segmentsOf(path)
  return segmentsOf(base).every((part, index) => parts[index] === part)
}

/** The module that a path belongs to: the one with the longest base path that holds it. */
export function moduleAt(path: string, manifests: readonly MfeManifest[]): MfeManifest | null {
  const holding = manifests.filter(({ basePath }) => liesBelow(path, basePath))
  const length = ({ basePath }: MfeManifest) => segmentsOf(basePath).length
  return holding.reduce<MfeManifest | null>((best, one) => (best && length(best) >= length(one) ? best : one), null)
}

/** Pairs of modules that would fight for a path. "/" gives way to everything and overlaps with nothing but another "/". */
export function overlaps(manifests: readonly MfeManifest[]): string[] {
  return manifests.flatMap((one, index) =>
    manifests.slice(index + 1).flatMap((other) => {
      const equal = one.basePath === other.basePath
      const roots = [one, other].some(({ basePath }) => basePath === '/')
      const nested = liesBelow(one.basePath, other.basePath) || liesBelow(other.basePath, one.basePath)
      return equal || (nested && !roots) ? [`${one.name} ${one.basePath}, ${other.name} ${other.basePath}`] : []
    }),
  )
}
