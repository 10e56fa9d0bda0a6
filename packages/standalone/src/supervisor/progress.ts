import { DEMO_ACCOUNTS, DEMO_AGENCIES } from '@vatsalya/access'

/** Prints what happens while the portal starts, one short line a step. */
export class Progress {
  readonly #start = Date.now()

  constructor(private readonly print: (line: string) => void = (line) => process.stdout.write(`${line}\n`)) {}

  step(text: string): void {
    this.print(`  ${((Date.now() - this.#start) / 1000).toFixed(1).padStart(5)} s  ${text}`)
  }
}

/** What a person needs once everything runs: where, as whom, how to stop. */
export function card(origin: string): string {
  const accounts = DEMO_ACCOUNTS.map(({ account }) => account)
  const rows: string[] = []
  for (let at = 0; at < accounts.length; at += 3) {
    rows.push(
      `    ${accounts
        .slice(at, at + 3)
        .map((account) => account.padEnd(20))
        .join('')}`.trimEnd(),
    )
  }
  return `
  Vatsalya runs at ${origin}

  Sign in with a demo account; its password is its name followed by "-demo":
${rows.join('\n')}
  Agencies ask with a token: npm run token -- ${DEMO_AGENCIES.map(({ account }) => account).join(', ')}
  Everything in it is demo data: no child, person or case is real.

  Stop with Ctrl-C.
`
}
