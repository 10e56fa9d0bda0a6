import { type ReactNode, useId } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Link, type LinkProps } from 'react-aria-components/Link'

/** `primary`: the one act of a page. `plain`: an act inside text or a bar, without a border. */
export type ButtonKind = 'primary' | 'secondary' | 'plain'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'isDisabled'> {
  readonly kind?: ButtonKind
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
  readonly children: ReactNode
  /** Why the act is not possible: shown under the button, which can be focused but does nothing. */
  readonly whyNot?: string | null
}

/** A button. Never mute: where it cannot act, `whyNot` says what is missing. */
export function Button({ kind = 'secondary', size = 'normal', icon, children, whyNot, ...props }: ButtonProps) {
  const whyId = useId()
  const button = (
    <AriaButton
      {...props}
      {...(whyNot ? { onPress: undefined, 'aria-describedby': whyId, type: 'button' as const } : {})}
      aria-disabled={whyNot ? 'true' : props['aria-disabled']}
      className="v-button"
      data-kind={kind}
      data-size={size}
    >
      {icon}
      {children}
    </AriaButton>
  )
  if (!whyNot) return button
  return (
    <span className="v-button-refused">
      {button}
      <span className="v-button-why" id={whyId}>
        {whyNot}
      </span>
    </span>
  )
}

export interface LinkButtonProps extends Omit<LinkProps, 'className' | 'children'> {
  readonly kind?: ButtonKind
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
  readonly children: ReactNode
  readonly href: string
}

/** A link that looks like a button, for an act that begins on another page. */
export function LinkButton({ kind = 'secondary', size = 'normal', icon, children, ...props }: LinkButtonProps) {
  return (
    <Link {...props} className="v-button" data-kind={kind} data-size={size}>
      {icon}
      {children}
    </Link>
  )
}
