import type { refusalOf } from '@vatsalya/graph-client'
import { toast } from '@vatsalya/ui'
import type { ReactNode } from 'react'
import { type Control, type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import { ActDialog } from '../../parts/act-dialog.js'
import type { z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { type FormFaults, useFormFaults } from '../../parts/use-form-faults.js'

type Answer = NonNullable<Parameters<typeof refusalOf>[0]>

export interface SearchDialogProps<V extends FieldValues, S extends z.ZodType> {
  readonly title: string
  readonly intro?: string
  readonly values: DefaultValues<V>
  readonly schema: S
  /** Told when the act is done. */
  readonly done: string
  readonly send: (idempotencyKey: string, told: z.output<S>) => Promise<Answer | null | undefined>
  readonly children: (bound: { readonly control: Control<V>; readonly faults: FormFaults }) => ReactNode
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One act of the search: its fields, its check, its sending. */
export function SearchDialog<V extends FieldValues, S extends z.ZodType>(props: SearchDialogProps<V, S>) {
  const { title, intro, values, schema, done, send, children, onDone, onClose } = props
  const act = useAct()
  const faults = useFormFaults(act)
  const { control, getValues } = useForm<V>({ defaultValues: values })

  async function run() {
    const told = faults.check(schema, getValues())
    if (told === null) return
    if (!(await act.run((key) => send(key, told)))) return
    toast(done)
    onClose()
    onDone()
  }
  return (
    <ActDialog
      title={title}
      intro={intro}
      send={title}
      act={act}
      onSend={() => void run()}
      onClose={onClose}
      onRefresh={onDone}
    >
      {children({ control, faults })}
    </ActDialog>
  )
}
