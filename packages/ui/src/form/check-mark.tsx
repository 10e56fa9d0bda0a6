import { Check, Minus } from 'lucide-react'

/** The box of a checkbox. */
export function CheckMark() {
  return (
    <span className="v-choice-mark" aria-hidden="true">
      <Check className="v-check" strokeWidth={3} />
      <Minus className="v-check-some" strokeWidth={3} />
    </span>
  )
}
