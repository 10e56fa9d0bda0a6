import type { foundReport } from '../evaluate/report.js'

interface Report {
  readonly found: ReturnType<typeof foundReport>
  readonly parameters: string
}

/**
 * The figures that stand behind "no group far below the whole", as a module of this package: `evaluate --publish=FILE`.
 * Committed as data, so that the portal shows what was measured and with which parameters.
 */
export function fairnessModule({ found, parameters }: Report, missing: number): string {
  const children = Object.values(found.byStratum).reduce((sum, { n }) => sum + n, 0)
  const figures = {
    parameters,
    basis: `${missing} missing children, ${children} found ones who were reported (made-up children, development data)`,
    whole: found.r10,
    groups: found.byGroup,
  }
  return `import type { Fairness } from './fairness.js'\n\n// Written by: npm run evaluate -w packages/linkage -- FOLDER --publish=FILE\nexport const FAIRNESS: Fairness = ${JSON.stringify(figures)}\n`
}
