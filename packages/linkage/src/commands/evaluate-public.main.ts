import { join } from 'node:path'
import { type F1, f1OnRest } from '../evaluate/f1.js'
import { block } from '../generic/block.js'
import { type Comparison, digits, exact, type Row, words } from '../generic/comparison.js'
import { weigh } from '../generic/fellegi-sunter.js'
import { oneToOne } from '../generic/one-to-one.js'
import { coarseKey } from '../phonetics/keys.js'
import { folderArgument, run } from './command.js'
import { readTable } from './read-folder.js'

const FEBRL =
  'rec_id given_name surname street_number address_1 address_2 suburb postcode state date_of_birth soc_sec_id'.split(
    ' ',
  )
const FAKE = 'unique_id first_name surname dob city email cluster'.split(' ')

run((argv) => {
  const folder = folderArgument(argv, 'npm run evaluate:public -w packages/linkage -- FOLDER')
  const table = (name: string, columns: readonly string[]) => readTable(join(folder, name), name, columns)
  const a = table('febrl_dataset4a.csv', FEBRL).map(febrlRow)
  const b = table('febrl_dataset4b.csv', FEBRL).map(febrlRow)
  const fake = table('fake_1000.csv', FAKE).map(fakeRow)
  const febrlKeys = (columns: readonly string[]) => (row: Row) =>
    columns.map((column) => `${column}|${row[column] ?? ''}`).filter((key) => !key.endsWith('|'))
  const result = {
    febrl4All: linkFebrl(
      a,
      b,
      [
        words('given_name'),
        words('surname'),
        digits('street_number'),
        words('address_1'),
        words('address_2'),
        words('suburb'),
        digits('postcode'),
        exact('state'),
        digits('date_of_birth'),
        digits('soc_sec_id'),
      ],
      febrlKeys(['soc_sec_id', 'date_of_birth', 'names', 'sounds', 'surnamePostcode', 'givenPostcode', 'address_1']),
    ),
    febrl4NamesYearPlace: linkFebrl(
      a,
      b,
      [words('given_name'), words('surname'), digits('year'), words('suburb'), digits('postcode'), exact('state')],
      febrlKeys([
        'names',
        'sounds',
        'surnamePostcode',
        'givenPostcode',
        'surnameSuburb',
        'givenSuburb',
        'surnameYear',
        'givenYear',
        'placeYear',
      ]),
    ),
    fake1000: dedupe(fake),
  }
  console.table(
    Object.fromEntries(
      Object.entries(result).map(([name, { precision, recall, f1 }]) => [
        name,
        { precision: round(precision), recall: round(recall), f1: round(f1) },
      ]),
    ),
  )
  console.log(JSON.stringify(Object.fromEntries(Object.entries(result).map(([name, { f1 }]) => [name, round(f1)]))))
})

/** Two tables of which each row has at most one partner. */
function linkFebrl(
  a: readonly Row[],
  b: readonly Row[],
  comparisons: readonly Comparison[],
  keys: (row: Row) => readonly string[],
): F1 {
  const pairs = block(a, b, keys)
  const weights = weigh(a, b, pairs, comparisons)
  const scored = oneToOne(pairs, weights).map((at) => {
    const [x = 0, y = 0] = pairs[at] ?? []
    return { weight: weights[at] ?? 0, match: a[x]?.entity === b[y]?.entity, entity: a[x]?.entity ?? '' }
  })
  const entities = new Set(b.map((row) => row.entity ?? ''))
  return f1OnRest(scored, new Map(a.map((row) => [row.entity ?? '', entities.has(row.entity ?? '') ? 1 : 0])))
}

/** One table in which a person may stand several times. */
function dedupe(rows: readonly Row[]): F1 {
  const pairs = block(rows, rows, () => ['all'])
  const weights = weigh(rows, rows, pairs, [
    words('first_name'),
    words('surname'),
    digits('dob'),
    words('city'),
    words('email'),
  ])
  const clusters = new Map<string, number>()
  for (const row of rows) clusters.set(row.cluster ?? '', (clusters.get(row.cluster ?? '') ?? 0) + 1)
  const scored = pairs.map(([x, y], at) => ({
    weight: weights[at] ?? 0,
    match: rows[x]?.cluster === rows[y]?.cluster,
    entity: rows[x]?.cluster ?? '',
  }))
  return f1OnRest(scored, new Map([...clusters].map(([cluster, count]) => [cluster, (count * (count - 1)) / 2])))
}

function febrlRow(row: Row): Row {
  const entity = row.rec_id?.split('-')[1] ?? ''
  const { given_name = '', surname = '', postcode = '', suburb = '', date_of_birth = '' } = row
  const year = date_of_birth.slice(0, 4)
  const both = (x: string, y: string) => (x === '' || y === '' ? '' : `${x} ${y}`)
  return {
    ...row,
    entity,
    year,
    names: both(given_name, surname),
    sounds: both(coarseKey(given_name), coarseKey(surname)),
    surnamePostcode: both(surname, postcode),
    givenPostcode: both(given_name, postcode),
    surnameSuburb: both(coarseKey(surname), suburb),
    givenSuburb: both(coarseKey(given_name), suburb),
    surnameYear: both(coarseKey(surname), year),
    givenYear: both(coarseKey(given_name), year),
    placeYear: both(postcode, year),
  }
}

function fakeRow(row: Row): Row {
  const lower = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value.toLowerCase()]))
  return { ...lower, dob: (lower.dob ?? '').replaceAll('-', '') }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
