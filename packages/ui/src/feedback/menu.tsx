import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button, type ButtonKind } from '../action/button.js'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly detail?: ReactNode
  readonly href?: string
  readonly isDisabled?: boolean
}

export interface MenuProps {
  readonly label: ReactNode
  readonly entries: readonly MenuEntry[]
  readonly onAction?: (id: string) => void
  /** The entry that holds at present. */
  readonly selected?: string
  readonly kind?: ButtonKind
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
}

/** A button that opens a list of acts or choices. */
export function Menu({ label, entries, onAction, selected, kind, size, icon }: MenuProps) {
  return (
    <MenuTrigger>
      <Button {...(kind ? { kind } : {})} {...(size ? { size } : {})} icon={icon}>
        {label}
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="v-popover" offset={4}>
        <AriaMenu
          className="v-listbox"
          onAction={(key) => onAction?.(String(key))}
          {...(selected === undefined ? {} : { selectionMode: 'single', selectedKeys: [selected] })}
        >
          {entries.map(({ id, label: text, detail, href, isDisabled }) => (
            <MenuItem
              key={id}
              id={id}
              className="v-option"
              textValue={text}
              {...(href ? { href } : {})}
              {...(isDisabled ? { isDisabled } : {})}
            >
              <span>{text}</span>
              {detail && <span className="v-option-detail">{detail}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
