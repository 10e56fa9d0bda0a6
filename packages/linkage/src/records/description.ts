import { parseClothing } from '../marks/clothing.js'

/** What a citizen wrote of a child, taken apart: the parts that name clothes, and the others, which are marks. */
export function readDescription(description: string): { marks: string; clothing: string } {
  const parts = description.split(/[;,\n]/).map((part) => part.trim())
  const clothing = parts.filter((part) => parseClothing(part) !== undefined)
  return { clothing: clothing.join('; '), marks: parts.filter((part) => !clothing.includes(part)).join('; ') }
}
