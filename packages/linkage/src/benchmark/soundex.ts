const CODES: Readonly<Record<string, string>> = {
  b: '1',
  f: '1',
  p: '1',
  v: '1',
  c: '2',
  g: '2',
  j: '2',
  k: '2',
  q: '2',
  s: '2',
  x: '2',
  z: '2',
  d: '3',
  t: '3',
  l: '4',
  m: '5',
  n: '5',
  r: '6',
}
const LENGTH = 4

/** American Soundex (Russell 1918), as in PostgreSQL's fuzzystrmatch: a baseline, not for Indian names. */
export function soundex(word: string): string {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  let key = letters.charAt(0)
  let last = CODES[key] ?? ''
  for (const letter of letters.slice(1)) {
    const code = CODES[letter] ?? ''
    if (code !== '' && code !== last) key += code
    if (letter !== 'h' && letter !== 'w') last = code
  }
  return key.toUpperCase().slice(0, LENGTH).padEnd(LENGTH, '0')
}
