import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '200' },
    soak: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    port: { type: 'string', default: '4130' },
    dry: { type: 'boolean', default: false },
  },
})

/** What the command line of the benchmark says. */
export const options = {
  rounds: Number(values.rounds),
  /** Of the big query at 50 connections, in one round and for one gateway. */
  requests: Number(values.requests),
  /** Minutes of load under which the engine's memory is watched; 0 leaves it out. */
  soakMinutes: Number(values.soak),
  /** First port of the gateways. */
  port: Number(values.port),
  /** Tells the table and leaves the README alone; so does a choice of gateways. */
  dry: values.dry || values.only !== '',
  takes: (name: string) => values.only === '' || values.only.split(',').includes(name),
}
