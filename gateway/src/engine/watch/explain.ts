import type { Plan } from '../plan/plans.js'
import type { Step, TargetPath } from '../plan/steps.js'

/** One call as it went. Milliseconds since the operation began. */
export interface ExplainedCall {
  readonly subgraph: string
  readonly from: number
  readonly to: number
  readonly failure: string | undefined
}

/** How an operation was answered: no values, no variables. */
export interface Explanation {
  /** The plan as indented text, then the calls with their times. */
  readonly text: string
  readonly calls: readonly ExplainedCall[]
  readonly planMs: number
}

export function explained(plan: Plan, planMs: number, calls: readonly ExplainedCall[]): Explanation {
  const lines = plan.parts.flatMap(({ step }) => linesOf(step, ''))
  const times = calls.map(
    ({ subgraph, from, to, failure }) =>
      `${from.toFixed(1).padStart(8)} to ${to.toFixed(1).padStart(8)} ms  ${subgraph}${failure ? ` (${failure})` : ''}`,
  )
  const text = [`plan: ${plan.fetches} calls, made in ${planMs.toFixed(1)} ms`, ...lines, 'calls:', ...times].join('\n')
  return { text, calls, planMs }
}

function linesOf(step: Step, indent: string): string[] {
  switch (step.kind) {
    case 'root':
      return [`${indent}${step.subgraph}: ${textOf(step.head)}`]
    case 'entities': {
      const ways = step.batches.map(({ paths }) => paths.map(wayOf).join(' and ')).join(', ')
      return [`${indent}${step.subgraph} for ${ways}: ${textOf(step.head)}`]
    }
    default: {
      const title = step.kind === 'sequence' ? 'one after the other' : 'at once'
      return [`${indent}${title}`, ...step.steps.flatMap((inner) => linesOf(inner, `${indent}  `))]
    }
  }
}

function wayOf(path: TargetPath): string {
  return path
    .map((segment) =>
      segment.kind === 'field' ? segment.key : segment.kind === 'items' ? '@' : [...segment.names].join('|'),
    )
    .join('.')
}

/** The operation's text out of a half written request. */
function textOf(head: string): string {
  const { query }: { query: string } = JSON.parse(`${head}}}`)
  return query.replace(/\s+/g, ' ')
}
