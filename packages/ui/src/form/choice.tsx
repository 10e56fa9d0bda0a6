import type { ReactNode, Ref } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox'
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup'
import { CheckMark } from './check-mark.js'
import { ariaField, FieldFrame, type FieldProps } from './field.js'
import type { Option } from './select.js'

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly onBlur?: () => void
  /** Short answers stand side by side. */
  readonly orientation?: 'vertical' | 'horizontal'
  readonly ref?: Ref<HTMLDivElement>
}

/** One of a few answers, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, onBlur, orientation = 'vertical', ref, ...frame } = props
  return (
    <AriaRadioGroup
      {...ariaField(frame)}
      {...(ref ? { ref } : {})}
      {...(onBlur ? { onBlur } : {})}
      orientation={orientation}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      <FieldFrame {...frame}>
        <div className="v-choices" data-orientation={orientation}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className="v-choice v-radio">
              <span className="v-choice-mark" aria-hidden="true" />
              <ChoiceText option={option} />
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: readonly Id[]
  readonly onChange: (value: Id[]) => void
  readonly onBlur?: () => void
}

/** Any of several answers. */
export function CheckboxGroup<Id extends string>({
  options,
  value,
  onChange,
  onBlur,
  ...frame
}: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup
      {...ariaField(frame)}
      // A group that needs an answer is told so by its error; "required" on each box would be wrong.
      isRequired={false}
      value={[...value]}
      onChange={(keys) => onChange(options.map(({ id }) => id).filter((id) => keys.includes(id)))}
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldFrame {...frame}>
        <div className="v-choices">
          {options.map((option) => (
            <AriaCheckbox key={option.id} value={option.id} className="v-choice v-checkbox">
              <CheckMark />
              <ChoiceText option={option} />
            </AriaCheckbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  )
}

export interface CheckboxProps
  extends Omit<AriaCheckboxProps, 'children' | 'className' | 'isSelected' | 'onChange' | 'value' | 'isInvalid'> {
  readonly children: ReactNode
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly errorMessage?: string | null | undefined
}

/** A declaration or a switch of a form: one box, its words beside it. */
export function Checkbox({ children, value, onChange, errorMessage, ...props }: CheckboxProps) {
  return (
    <div className="v-field" data-field={props.name}>
      <AriaCheckbox
        {...props}
        className="v-choice v-checkbox"
        isSelected={value}
        onChange={onChange}
        isInvalid={Boolean(errorMessage)}
        aria-label={errorMessage && typeof children === 'string' ? `${children} ${errorMessage}` : undefined}
      >
        <CheckMark />
        <span>{children}</span>
      </AriaCheckbox>
      {errorMessage && <CheckboxError>{errorMessage}</CheckboxError>}
    </div>
  )
}

function CheckboxError({ children }: { readonly children: string }) {
  return <p className="v-field-error">{children}</p>
}

function ChoiceText({ option }: { readonly option: Option }) {
  return (
    <span>
      {option.label}
      {option.detail && <span className="v-option-detail">{option.detail}</span>}
    </span>
  )
}
