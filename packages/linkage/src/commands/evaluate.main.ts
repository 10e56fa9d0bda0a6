import { writeFileSync } from 'node:fs'
import { type Answer, judge } from '../evaluate/judge.js'
import type { Judgement } from '../evaluate/judgement.js'
import { foundReport, sightingsReport } from '../evaluate/report.js'
import { Pool } from '../evaluate/search-folder.js'
import type { Model } from '../parameters/parameters.js'
import type { FoundRecord, MissingRecord } from '../records/record.js'
import { folderArgument, run } from './command.js'
import { fairnessModule } from './fairness-module.js'
import { parametersArgument } from './parameters-argument.js'
import { readFolder, type Truth } from './read-folder.js'

run((argv) => {
  const folder = readFolder(folderArgument(argv, 'npm run --silent evaluate -w packages/linkage -- FOLDER'))
  const parameters = parametersArgument(argv)
  const started = performance.now()
  const pool = new Pool(folder.missing)
  const found = judgeAll(folder.found, folder.truthFound, folder.missing, pool, parameters.found)
  const sightings = judgeAll(folder.sightings, folder.truthSightings, folder.missing, pool, parameters.sighting)
  const report = {
    found: foundReport(found),
    sightings: sightingsReport(sightings),
    seconds: Math.round((performance.now() - started) / 100) / 10,
    parameters: parameters.version,
  }
  const { byStratum, byGroup, ...figures } = report.found
  console.log(`${folder.missing.length} missing, ${found.length} found, ${sightings.length} sightings`)
  console.table({ found: figures })
  console.table(byStratum)
  console.table(byGroup)
  console.table({ sightings: report.sightings })
  const published = argv.find((argument) => argument.startsWith('--publish='))?.slice('--publish='.length)
  if (published) writeFileSync(published, fairnessModule(report, folder.missing.length))
  console.log(JSON.stringify(report))
})

function judgeAll(
  found: readonly FoundRecord[],
  truth: readonly Truth[],
  missing: readonly MissingRecord[],
  pool: Pool,
  model: Model,
): Judgement[] {
  const answers = new Map<string, Answer>(truth.map((row) => [row.queryId, row]))
  return found.map((record) => judge(record, answers.get(record.id), missing, pool, model))
}
