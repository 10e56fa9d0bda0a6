import type { FormIssue } from '@vatsalya/ui/form'
import { useState } from 'react'
import type { z } from './schema.js'
import type { Act } from './use-act.js'

export interface FormFaults {
  readonly issues: readonly FormIssue[]
  readonly attempt: number
  errorAt(path: string): string | undefined
  /** Reads the values by a schema; null where they have faults, which then stand at their fields. */
  check<S extends z.ZodType>(schema: S, values: unknown): z.output<S> | null
}

/** Faults of a form: found here before it is sent, or told by the graph afterwards. */
export function useFormFaults(act: Act): FormFaults {
  const [found, setFound] = useState<readonly FormIssue[]>([])
  const [checks, setChecks] = useState(0)
  const told = act.refusal?.kind === 'invalid' ? act.refusal.issues : []
  const issues = found.length > 0 ? found : told
  return {
    issues,
    attempt: checks + act.attempt,
    errorAt: (path) => issues.find((issue) => issue.path === path)?.message,
    check(schema, values) {
      const result = schema.safeParse(values)
      setChecks((count) => count + 1)
      setFound(
        result.success ? [] : result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      )
      return result.success ? result.data : null
    },
  }
}
