const PREFIX = 4
const SCALE = 0.1

/** Jaro-Winkler similarity (Winkler 1990): 1 the same, 0 nothing in common; a common beginning counts more. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  if (a === '' || b === '') return 0
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const used = new Set<number>()
  const left: string[] = []
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (used.has(j) || a[i] !== b[j]) continue
      used.add(j)
      left.push(a.charAt(i))
      break
    }
  }
  if (left.length === 0) return 0
  const right = [...used].sort((x, y) => x - y).map((at) => b.charAt(at))
  const swapped = left.filter((sign, at) => sign !== right[at]).length / 2
  const jaro = (left.length / a.length + left.length / b.length + (left.length - swapped) / left.length) / 3
  let prefix = 0
  while (prefix < PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1
  return jaro + prefix * SCALE * (1 - jaro)
}
