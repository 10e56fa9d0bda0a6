#!/usr/bin/env node
// npm run audit:verify: checks the audit chain of every domain and names the first row that does not fit.
import { command } from './command.mjs'

await command(async ({ verifyDataDirectory, Fault }) => {
  const states = await verifyDataDirectory()
  for (const { schema, rows, broken } of states) {
    console.log(
      `${schema}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${broken ? `row ${broken.seq}: ${broken.fault}` : 'whole'}`,
    )
  }
  const first = states.find(({ broken }) => broken)
  if (first)
    throw new Fault(`The audit of ${first.schema} is broken at row ${first.broken.seq} (${first.broken.fault}).`)
})
