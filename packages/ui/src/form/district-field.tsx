import { useMemo } from 'react'
import { useUiText } from '../messages/index.js'
import { ComboBox, type ComboBoxProps } from './combo-box.js'

export interface District {
  /** LGD code as text. */
  readonly code: string
  readonly name: string
  readonly stateName: string
  /** Former and other names: Aurangabad for Chhatrapati Sambhajinagar. */
  readonly aliases?: readonly string[]
}

export interface DistrictFieldProps extends Omit<ComboBoxProps<string>, 'options' | 'label'> {
  readonly label?: string
  readonly districts: readonly District[]
}

/** A district of India, found by its name, a former name or its State. */
export function DistrictField({ districts, label, ...props }: DistrictFieldProps) {
  const t = useUiText()
  const options = useMemo(
    () =>
      districts.map(({ code, name, stateName, aliases = [] }) => ({
        id: code,
        label: name,
        detail: stateName,
        keywords: [...aliases, stateName],
      })),
    [districts],
  )
  return <ComboBox {...props} label={label ?? t('form.district')} options={options} />
}
