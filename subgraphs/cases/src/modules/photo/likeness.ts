import sharp from 'sharp'

const COLUMNS = 9
const ROWS = 8

/** Bits of 64 in which two copies of one picture may differ after being made smaller and encoded anew. */
const SAME_WITHIN = 6

/**
 * Difference hash of a picture (Krawetz 2013): whether each of 64 places is brighter than its right neighbour, as 16 hex
 * digits. It finds the same picture again, scaled or encoded anew. It knows nothing of faces: two pictures of one child
 * differ as much as pictures of two.
 */
export async function likenessOf(picture: Buffer): Promise<string> {
  const pixels = await sharp(picture).greyscale().resize(COLUMNS, ROWS, { fit: 'fill' }).raw().toBuffer()
  let bits = 0n
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS - 1; column += 1) {
      const at = row * COLUMNS + column
      bits = (bits << 1n) | ((pixels[at] ?? 0) > (pixels[at + 1] ?? 0) ? 1n : 0n)
    }
  }
  return bits.toString(16).padStart(16, '0')
}

/** Whether two hashes are of one picture. A picture without any contrast (hash 0) is like no other. */
export function samePicture(a: string, b: string): boolean {
  const [left, right] = [BigInt(`0x${a}`), BigInt(`0x${b}`)]
  if (left === 0n || right === 0n) return false
  let rest = left ^ right
  let differing = 0
  for (; rest > 0n; rest &= rest - 1n) differing += 1
  return differing <= SAME_WITHIN
}
