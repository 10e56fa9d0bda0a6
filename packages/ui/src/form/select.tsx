import { ChevronDown } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { useUiText } from '../messages/index.js'
import { ariaField, FieldFrame, type FieldProps } from './field.js'

/** One possible answer. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** A plain gloss in smaller type. */
  readonly detail?: ReactNode
}

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** One of several answers, in a list that opens. For five answers or fewer, RadioGroup is quicker. */
export function Select<Id extends string>({
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  ref,
  ...frame
}: SelectProps<Id>) {
  const t = useUiText()
  return (
    <AriaSelect
      {...ariaField(frame)}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
      {...(onBlur ? { onBlur } : {})}
      placeholder={placeholder ?? t('form.choose')}
    >
      <FieldFrame {...frame}>
        <Button className="v-input v-select" {...(ref ? { ref } : {})}>
          <SelectValue className="v-select-value" />
          <ChevronDown aria-hidden="true" />
        </Button>
      </FieldFrame>
      <Popover className="v-popover" offset={4}>
        <ListBox className="v-listbox" items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** One answer in an open list. */
export function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem className="v-option" id={option.id} textValue={option.label}>
      <span>{option.label}</span>
      {option.detail && <span className="v-option-detail">{option.detail}</span>}
    </ListBoxItem>
  )
}
