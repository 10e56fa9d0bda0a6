import { makeBenchmark } from '../benchmark/benchmark.js'
import { folderArgument, Refusal, run } from './command.js'
import { writeFolder } from './write-folder.js'

const USAGE = 'npm run generate -w packages/linkage -- FOLDER --seed=1 --missing=20000 --found=4000 --sightings=1000'

run((argv) => {
  const folder = folderArgument(argv, USAGE)
  const option = (name: string, usual: number) => {
    const text = argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1]
    const value = text === undefined ? usual : Number(text)
    if (!Number.isInteger(value) || value < 0) throw new Refusal(`--${name} takes a whole number: ${USAGE}`)
    return value
  }
  const sizes = {
    missing: option('missing', 20_000),
    found: option('found', 4000),
    sightings: option('sightings', 1000),
  }
  if (sizes.found + sizes.sightings > sizes.missing)
    throw new Refusal('More children cannot be found and seen than are missing.')
  writeFolder(folder, makeBenchmark(option('seed', 1), sizes))
  console.log(`Made-up children, none of them real: ${folder}`)
})
