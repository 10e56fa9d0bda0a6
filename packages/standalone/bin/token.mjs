#!/usr/bin/env node
// npm run token -- ACCOUNT: a bearer token of a demo account of the running portal, alone on its line.
import { command } from './command.mjs'

await command(async ({ tokenFor }) => {
  console.log(await tokenFor(process.argv[2]))
})
