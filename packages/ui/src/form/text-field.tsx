import type { ReactNode, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { useUiText } from '../messages/index.js'
import { ariaField, FieldFrame, type FieldProps } from './field.js'

type OwnProps = FieldProps &
  Omit<
    AriaTextFieldProps,
    'children' | 'className' | 'isInvalid' | 'isRequired' | 'validationBehavior' | 'ref' | 'name'
  >

export interface TextFieldProps extends OwnProps {
  readonly ref?: Ref<HTMLInputElement>
  /** How long the answer is, as a hint to the eye. */
  readonly width?: 'short' | 'medium' | 'full'
  /** Stands before the text, such as "+91" or "₹". */
  readonly prefix?: ReactNode
}

/** One line of text. Takes what react-hook-form's Controller gives (`{...field}`). */
export function TextField({
  label,
  help,
  errorMessage,
  optional,
  name,
  ref,
  width = 'full',
  prefix,
  ...props
}: TextFieldProps) {
  const frame = { label, help, errorMessage, optional, name }
  return (
    <AriaTextField {...props} {...ariaField(frame)}>
      <FieldFrame {...frame}>
        <span className="v-input-box" data-width={width}>
          {prefix && <bdi className="v-input-prefix">{prefix}</bdi>}
          <Input className="v-input" {...(ref ? { ref } : {})} />
        </span>
      </FieldFrame>
    </AriaTextField>
  )
}

export interface TextAreaProps extends OwnProps {
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly rows?: number
  /** Most characters; how many are left is told when they run short. Longer text is kept, never cut. */
  readonly limit?: number
}

/** Several lines of text. */
export function TextArea({ label, help, errorMessage, optional, name, ref, rows = 4, limit, ...props }: TextAreaProps) {
  const frame = { label, help, errorMessage, optional, name }
  return (
    <AriaTextField {...props} {...ariaField(frame)}>
      <FieldFrame {...frame}>
        <AriaTextArea className="v-input v-textarea" rows={rows} {...(ref ? { ref } : {})} />
        {limit !== undefined && <CharactersLeft left={limit - [...(props.value ?? '')].length} of={limit} />}
      </FieldFrame>
    </AriaTextField>
  )
}

/** From when on the characters left are counted: the last tenth of them, at least fifty. */
const SHORT = 0.1
const FEW = 50

function CharactersLeft({ left, of }: { readonly left: number; readonly of: number }) {
  const t = useUiText()
  const short = left <= Math.max(FEW, of * SHORT)
  // Empty, but there from the beginning: screen readers tell what changes in a region that they know.
  return (
    <p className="v-help" aria-live="polite">
      {short && (left < 0 ? t('form.tooLong', { over: -left }) : t('form.characters', { left }))}
    </p>
  )
}
