import { ALIKE, LOOSE } from './phonemes.data.js'

const SIGNS = 128
const replace = new Float64Array(SIGNS * SIGNS).fill(1)
const drop = new Float64Array(SIGNS).fill(1)
for (let sign = 0; sign < SIGNS; sign += 1) replace[sign * SIGNS + sign] = 0
for (const [pairs, cost] of ALIKE) {
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)]
    replace[a * SIGNS + b] = cost
    replace[b * SIGNS + a] = cost
  }
}
for (const [sign, cost] of Object.entries(LOOSE)) drop[sign.charCodeAt(0)] = cost

const SWAP = 0.7
const FIRST = 1.25
const LONGEST = 48
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const

/**
 * Distance of two words in sounds: Damerau-Levenshtein (1964) whose costs know which sounds are put for each other and
 * which are hardly heard. 0 = the same; about 1 per wrong consonant. Stops early, with a number above `most`, once the
 * distance must be greater than that.
 */
export function soundDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  const n = Math.min(a.length, LONGEST)
  const m = Math.min(b.length, LONGEST)
  let [before, above, row]: [Float64Array, Float64Array, Float64Array] = [...rows]
  above[0] = 0
  for (let j = 1; j <= m; j += 1) above[j] = (above[j - 1] ?? 0) + dropAt(b, j - 1, m)
  for (let i = 1; i <= n; i += 1) {
    const x = a.charCodeAt(i - 1)
    const dropX = dropAt(a, i - 1, n)
    row[0] = (above[0] ?? 0) + dropX
    let least = row[0]
    for (let j = 1; j <= m; j += 1) {
      const y = b.charCodeAt(j - 1)
      const weight = i === 1 && j === 1 ? FIRST : 1
      let best = (above[j - 1] ?? 0) + (replace[x * SIGNS + y] ?? 1) * weight
      best = Math.min(best, (above[j] ?? 0) + dropX, (row[j - 1] ?? 0) + dropAt(b, j - 1, m))
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) {
        best = Math.min(best, (before[j - 2] ?? 0) + SWAP)
      }
      row[j] = best
      if (best < least) least = best
    }
    // A swap reaches back two rows and costs at least SWAP.
    if (least > most + SWAP) return least
    ;[before, above, row] = [above, row, before]
  }
  return above[m] ?? 0
}

/** Distance per sound: 0 the same, 1 nothing in common. Words of one or two sounds are judged as if they had three. */
export function relativeDistance(a: string, b: string, most = 1): number {
  if (a === b) return 0
  const length = Math.max(3, (a.length + b.length) / 2)
  return Math.min(1, soundDistance(a, b, most * length) / length)
}

/** A last short a is hardly spoken. */
function dropAt(word: string, at: number, length: number): number {
  const cost = drop[word.charCodeAt(at)] ?? 1
  return at === length - 1 && at > 1 && word.charCodeAt(at) === 97 ? cost * 0.5 : cost
}
