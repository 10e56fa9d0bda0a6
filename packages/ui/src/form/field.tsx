import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { useUiText } from '../messages/index.js'

/** What every field has. The error is a sentence that says what to do. */
export interface FieldProps {
  readonly label: ReactNode
  /** Help under the label. */
  readonly help?: ReactNode
  readonly errorMessage?: string | null | undefined
  /** Marks the field as not needed; all others are. In a search nothing is, which needs no saying. */
  readonly optional?: boolean | 'unsaid'
  /** Path of the value in the form; the error summary finds the field by it. */
  readonly name?: string
}

/** Label, help and error of a field, in the order in which they are read. Used inside a React Aria field. */
export function FieldFrame({ label, help, errorMessage, optional, children }: FieldProps & { children: ReactNode }) {
  const t = useUiText()
  return (
    <>
      <Label className="v-label">
        {label}
        {optional === true && <span className="v-label-optional"> ({t('form.optional')})</span>}
      </Label>
      {help && (
        <Text slot="description" className="v-help">
          {help}
        </Text>
      )}
      <FieldError>{errorMessage}</FieldError>
      {children}
    </>
  )
}

/** The error at a field; draws nothing without one. */
export function FieldError({ children }: { readonly children: ReactNode }) {
  if (!children) return null
  return (
    <AriaFieldError className="v-field-error">
      <CircleAlert aria-hidden="true" />
      <span>{children}</span>
    </AriaFieldError>
  )
}

/** React Aria's own props of a field, from ours. Browser bubbles are never used: the server's errors look the same. */
export function ariaField({ errorMessage, optional, name }: FieldProps) {
  return {
    isInvalid: Boolean(errorMessage),
    isRequired: !optional,
    validationBehavior: 'aria',
    className: 'v-field',
    'data-field': name,
    ...(name ? { name } : {}),
  } as const
}
