/**
 * Spellings of one sound, longest first: Latin letters as used for Indian names -> one sign per sound. Capitals are
 * aspirates (K kh, G gh, C chh, J jh, T th, D dh, B bh), S sh, X ksh, Z the zh of Tamil and Malayalam, E ai, O au.
 */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['kshh', 'X'],
  ['chch', 'C'],
  ['ksh', 'X'],
  ['chh', 'C'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['kh', 'K'],
  ['gh', 'G'],
  ['ch', 'c'],
  ['jh', 'J'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ph', 'f'],
  ['bh', 'B'],
  ['sh', 'S'],
  ['zh', 'Z'],
  ['ck', 'k'],
  ['ks', 'X'],
  ['aa', 'a'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['ii', 'i'],
  ['ie', 'i'],
  ['oo', 'u'],
  ['uu', 'u'],
  ['ou', 'O'],
  ['au', 'O'],
  ['ai', 'E'],
  ['ei', 'E'],
  ['ae', 'E'],
  ['c', 'k'],
  ['q', 'k'],
  ['w', 'v'],
  ['x', 'X'],
]

/** Signs that sound alike enough to be put for each other, with the cost of doing so (1 = another letter). */
export const ALIKE: readonly (readonly [string, number])[] = [
  ['kK gG jJ tT dD bB', 0.15],
  ['cC sS XC zj eE oO OE', 0.2],
  ['ao pf vb uo uO aO Zl', 0.25],
  ['ie aE Xc XS zs zJ', 0.35],
  ['td TD tD Td kg Kg kG KG pb cs cS CS Cs zS fB pB mn ae yj iE XK Xk', 0.4],
  ['gh rl fv Zr nN cj ai au ou hK eo aO iu cJ Cj bf sj dr Dr', 0.5],
]

/** Cost of a sound too many or too few; consonants that are not named cost 1. */
export const LOOSE: Readonly<Record<string, number>> = {
  a: 0.25,
  h: 0.3,
  y: 0.45,
  e: 0.5,
  i: 0.55,
  o: 0.5,
  u: 0.55,
  E: 0.6,
  O: 0.6,
}

/** Classes of the coarse key: sounds that regions, scripts and clerks put for each other. Vowels, h and y inside fall away. */
export const COARSE: Readonly<Record<string, string>> = {
  k: 'K',
  K: 'K',
  g: 'K',
  G: 'K',
  c: 'S',
  C: 'S',
  X: 'S',
  s: 'S',
  S: 'S',
  j: 'J',
  J: 'J',
  z: 'J',
  t: 'T',
  T: 'T',
  d: 'T',
  D: 'T',
  p: 'P',
  f: 'P',
  b: 'B',
  B: 'B',
  v: 'B',
  m: 'M',
  n: 'N',
  l: 'L',
  Z: 'L',
  r: 'R',
}
