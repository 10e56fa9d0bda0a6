import { writeFileSync } from 'node:fs'
import { judge } from '../evaluate/judge.js'
import { foundReport, sightingsReport } from '../evaluate/report.js'
import { Pool } from '../evaluate/search-folder.js'
import { type CrossFit, crossFit, foldOf } from '../learn/cross-fit.js'
import type { Example } from '../learn/shortlist.js'
import { FORMAT } from '../parameters/parameters.js'
import { startingModel } from '../parameters/start.js'
import { prepareFound } from '../records/prepare.js'
import type { FoundRecord, MissingRecord } from '../records/record.js'
import { changes } from './changes.js'
import { folderArgument, run } from './command.js'
import { typedPath } from './environment.js'
import { parametersArgument } from './parameters-argument.js'
import { parametersFile } from './parameters-file.js'
import { readFolder, type Truth } from './read-folder.js'

const FOLDS = 5
const OUT = '--out='

run((argv) => {
  const folder = readFolder(folderArgument(argv, 'npm run train -w packages/linkage -- FOLDER'))
  const before = parametersArgument(argv)
  const pool = new Pool(folder.missing)
  const found = learnFrom(folder.found, folder.truthFound, pool)
  const sighting = learnFrom(folder.sightings, folder.truthSightings, pool)

  console.log(`Cross-validated: each of ${FOLDS} parts judged by what was learnt from the others.`)
  const foundJudged = judgeHeldOut(folder.found, folder.truthFound, folder.missing, pool, found)
  const sightingJudged = judgeHeldOut(folder.sightings, folder.truthSightings, folder.missing, pool, sighting)
  console.log(JSON.stringify({ found: foundReport(foundJudged), sightings: sightingsReport(sightingJudged) }))

  const { text, version } = parametersFile({ format: FORMAT, found: found.model, sighting: sighting.model })
  console.log('Greatest changes of m, found children:')
  console.table(changes(before.found, found.model))
  console.log('Greatest changes of m, sightings:')
  console.table(changes(before.sighting, sighting.model))
  const out = argv.find((argument) => argument.startsWith(OUT))
  if (out === undefined)
    writeFileSync(
      new URL('../parameters/learnt.generated.ts', import.meta.url),
      `export const LEARNT: unknown = ${text}`,
    )
  else writeFileSync(typedPath(out.slice(OUT.length)), text)
  console.log(`Version ${version} (before: ${before.version}).`)
})

function learnFrom(records: readonly FoundRecord[], truth: readonly Truth[], pool: Pool): CrossFit {
  const answers = new Map(truth.map(({ queryId, missingId }) => [queryId, pool.rowOf.get(missingId) ?? -1]))
  const examples = records.map((record): Example => {
    const found = prepareFound(record)
    return { found, candidates: pool.candidates(found), answer: answers.get(record.id) ?? -1 }
  })
  return crossFit(examples, { missing: pool.records, population: pool.population }, startingModel(), FOLDS)
}

function judgeHeldOut(
  records: readonly FoundRecord[],
  truth: readonly Truth[],
  missing: readonly MissingRecord[],
  pool: Pool,
  { heldOut, model }: CrossFit,
) {
  const answers = new Map(truth.map((row) => [row.queryId, row]))
  return records.map((record) =>
    judge(record, answers.get(record.id), missing, pool, heldOut[foldOf(record.id, FOLDS)] ?? model),
  )
}
