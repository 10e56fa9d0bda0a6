import type { ReactNode } from 'react'

/** What ties a control to its label, help and fault. */
interface ControlProps {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

export interface FieldProps {
  readonly name: string
  /** Empty where the control has a label of its own. */
  readonly label: string
  readonly help?: string
  readonly error: string | null
  readonly children: (props: ControlProps) => ReactNode
}

/** One question of a plain form: label, help, control, and what is wrong with the answer. */
export function Field({ name, label, help, error, children }: FieldProps) {
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      {label && (
        <label className="label" htmlFor={name}>
          {label}
        </label>
      )}
      {help && <small id={`${name}-help`}>{help}</small>}
      {children({
        id: name,
        name,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
