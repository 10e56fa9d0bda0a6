import { romanise } from '../script/romanise.js'

const COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'red lal laal maroon',
    'blue neela neeli nila navy',
    'green hara hari',
    'yellow peela peeli pila',
    'white safed sufed cream',
    'black kala kali kaala',
    'brown bhura bhoora khaki',
    'pink gulabi',
    'purple baingani jamuni violet',
    'orange narangi saffron kesariya',
    'grey gray slate',
    'check checked checks chequered checkered striped lining',
    'print printed floral flower',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] ?? word])),
)
const GARMENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'tshirt t-shirt tee teeshirt',
    'shirt kameez shirts',
    'pant pants trouser trousers jeans jean lower pyjama pajama payjama track',
    'shorts short half nikar knicker knickers',
    'frock dress gown',
    'kurta kurti kurtha',
    'salwar suit shalwar churidar chudidar',
    'lehenga lehnga ghagra skirt',
    'saree sari',
    'uniform',
    'sweater jacket coat hoodie jersey shawl',
    'burqa hijab dupatta scarf',
    'lungi dhoti gamcha towel',
    'vest banian baniyan ganji',
    'none no naked without',
  ].flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] ?? word])),
)

/** How well two descriptions of clothes agree. Order = rank, best last. */
export const CLOTHING_LEVELS = ['other clothes', 'partly the same', 'same clothes'] as const

/** Clothes of a free text: what is worn and its colours, each once, sorted. */
export interface Clothing {
  readonly garments: readonly string[]
  readonly colours: readonly string[]
  readonly text: string
}

/** Reads a description of clothes; undefined where the text names no garment, or is empty. */
export function parseClothing(text: string): Clothing | undefined {
  const plain = romanise(text)
    .replace(/t[\s-]+shirt/g, 'tshirt')
    .replace(/half[\s-]+pants?/g, 'shorts')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const words = plain.split(' ')
  const read = (table: Readonly<Record<string, string>>) =>
    [...new Set(words.flatMap((word) => table[word] ?? []))].sort()
  const garments = read(GARMENTS)
  const colours = read(COLOURS)
  if (garments.length === 0) return undefined
  return { garments, colours, text: `${colours.join(' ')}|${garments.join(' ')}` }
}

/** Index into CLOTHING_LEVELS, or -1 where one side is not known. */
export function compareClothing(a: Clothing | undefined, b: Clothing | undefined): number {
  if (!a || !b) return -1
  if (a.text === b.text) return 2
  const known = a.colours.length > 0 && b.colours.length > 0
  const colour = a.colours.some((word) => b.colours.includes(word))
  const garment = a.garments.some((word) => b.garments.includes(word))
  return garment && (colour || !known) ? 1 : 0
}
