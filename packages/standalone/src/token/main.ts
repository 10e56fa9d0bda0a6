import { DEMO_ACCOUNTS, DEMO_AGENCIES } from '@vatsalya/access'
import { readStandaloneEnvironment } from '../environment.js'
import { Fault } from '../fault.js'
import { agencyScopes } from '../identity/audience.js'
import { dataPaths } from '../paths.js'
import { readRunFile } from '../supervisor/run-file.js'
import { agencyToken, personToken } from './obtain.js'

/** Bearer token of a demo account of the running portal. Throws a {@link Fault} with a sentence for people. */
export async function tokenFor(account: string | undefined): Promise<string> {
  const people = DEMO_ACCOUNTS.map((one) => one.account)
  const agencies = DEMO_AGENCIES.map((one) => one.account)
  const agency = DEMO_AGENCIES.find((one) => one.account === account)
  if (account === undefined || !(agency || people.includes(account))) {
    const known = [...people, ...agencies].join(', ')
    throw new Fault(`${account ? `There is no demo account "${account}"` : 'Name an account'}: choose one of ${known}.`)
  }
  const environment = readStandaloneEnvironment()
  const origin = readRunFile(dataPaths(environment.dataDirectory).run)?.origin ?? environment.origin
  try {
    return agency
      ? await agencyToken(origin, account, `${account}-demo-secret`, agencyScopes(agency))
      : await personToken(origin, account, `${account}-demo`)
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault(
      `No portal answers at ${origin}: start it with "npm start", or set PORT or DATA_DIR to those of the running one.`,
    )
  }
}
