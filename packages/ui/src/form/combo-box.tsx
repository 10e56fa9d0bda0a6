import { ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useUiText } from '../messages/index.js'
import { ariaField, FieldFrame, type FieldProps } from './field.js'
import { type Findable, findItems } from './search.js'
import { type Option, OptionItem } from './select.js'

export interface SearchOption<Id extends string = string> extends Option<Id>, Findable {}

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly SearchOption<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  /** Told while somebody types, for options that a server finds. */
  readonly onSearch?: (text: string) => void
}

/** One of many answers, found by typing: by the beginning, by other names, in any of our scripts. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { options, value, onChange, onBlur, placeholder, onSearch, ...frame } = props
  const t = useUiText()
  const chosen = options.find(({ id }) => id === value)
  const [text, setText] = useState(chosen?.label ?? '')
  const [shownFor, setShownFor] = useState(value)
  if (shownFor !== value) {
    // The value was set from outside: a draft that was reopened, a form that was emptied.
    setShownFor(value)
    setText(chosen?.label ?? '')
  }
  // With the chosen name in the field, all options are offered again.
  const found = useMemo(() => findItems(options, text === chosen?.label ? '' : text), [options, text, chosen?.label])
  return (
    <AriaComboBox
      {...ariaField(frame)}
      items={found}
      inputValue={text}
      onInputChange={(next) => {
        setText(next)
        onSearch?.(next)
      }}
      value={value}
      onChange={(key) => {
        const next = options.find(({ id }) => id === key)
        setShownFor(next?.id ?? null)
        if (next) setText(next.label)
        onChange(next?.id ?? null)
      }}
      {...(onBlur ? { onBlur } : {})}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <FieldFrame {...frame}>
        <span className="v-input-box v-combo">
          <Input className="v-input" placeholder={placeholder ?? t('form.search')} />
          <Button className="v-combo-open">
            <ChevronDown aria-hidden="true" />
          </Button>
        </span>
      </FieldFrame>
      <Popover className="v-popover" offset={4}>
        <ListBox<SearchOption<Id>>
          className="v-listbox"
          renderEmptyState={() => <p className="v-option">{t('form.noMatch', { text })}</p>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
