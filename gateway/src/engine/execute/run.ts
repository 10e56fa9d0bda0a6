import type { Step } from '../plan/steps.js'
import { fetchEntities } from './entities.js'
import type { Execution } from './execution.js'
import { fetchRoot } from './root.js'

/** Runs a plan's steps into the execution's answer. Subgraph failures become faults; nothing else is caught. */
export async function runStep(step: Step, execution: Execution): Promise<void> {
  switch (step.kind) {
    case 'root':
      return fetchRoot(step, execution)
    case 'entities':
      return fetchEntities(step, execution)
    case 'sequence':
      for (const inner of step.steps) await runStep(inner, execution)
      return
    case 'parallel':
      await Promise.all(step.steps.map((inner) => runStep(inner, execution)))
  }
}
