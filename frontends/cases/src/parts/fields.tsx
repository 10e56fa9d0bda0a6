import { useQuery } from '@apollo/client/react'
import { DateField, DateTimeField } from '@vatsalya/ui/dates'
import {
  Checkbox,
  DistrictField,
  type Option,
  RadioGroup,
  Select,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from '@vatsalya/ui/form'
import { type ReactNode, useMemo } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { CasesPlaces } from './places.graphql.js'
import type { FormFaults } from './use-form-faults.js'

interface Bound<V extends FieldValues> {
  readonly control: Control<V>
  readonly name: FieldPath<V>
  readonly faults: FormFaults
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const orNull = (value: unknown) => (typeof value === 'string' ? value : null)

/** One line of a form. */
export function Line<V extends FieldValues>({
  control,
  name,
  faults,
  ...props
}: Bound<V> & Omit<TextFieldProps, 'name'>) {
  const { field } = useController({ control, name })
  return (
    <TextField
      {...props}
      name={name}
      value={textOf(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      errorMessage={faults.errorAt(name)}
    />
  )
}

/** Several lines of a form. */
export function Lines<V extends FieldValues>({
  control,
  name,
  faults,
  ...props
}: Bound<V> & Omit<TextAreaProps, 'name'>) {
  const { field } = useController({ control, name })
  return (
    <TextArea
      {...props}
      name={name}
      value={textOf(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      errorMessage={faults.errorAt(name)}
    />
  )
}

interface Labelled {
  readonly label: string
  readonly help?: string
  readonly optional?: boolean
}

/** One of a few answers. */
export function Choice<V extends FieldValues>({
  control,
  name,
  faults,
  options,
  long,
  ...props
}: Bound<V> & Labelled & { readonly options: readonly Option[]; readonly long?: boolean }) {
  const { field } = useController({ control, name })
  const shared = { ...props, name, options, value: orNull(field.value), onChange: field.onChange, onBlur: field.onBlur }
  const errorMessage = faults.errorAt(name)
  return long ? (
    <Select {...shared} errorMessage={errorMessage} />
  ) : (
    <RadioGroup {...shared} errorMessage={errorMessage} orientation="horizontal" />
  )
}

/** A day. */
export function Day<V extends FieldValues>({
  control,
  name,
  faults,
  ...props
}: Bound<V> & Labelled & { readonly max?: string }) {
  const { field } = useController({ control, name })
  return (
    <DateField
      {...props}
      name={name}
      value={orNull(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      errorMessage={faults.errorAt(name)}
    />
  )
}

/** A moment of Indian time. */
export function Instant<V extends FieldValues>({ control, name, faults, ...props }: Bound<V> & Labelled) {
  const { field } = useController({ control, name })
  return (
    <DateTimeField
      {...props}
      name={name}
      value={orNull(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      errorMessage={faults.errorAt(name)}
    />
  )
}

/** A box to tick. */
export function Tick<V extends FieldValues>({
  control,
  name,
  faults,
  children,
}: Bound<V> & { readonly children: ReactNode }) {
  const { field } = useController({ control, name })
  return (
    <Checkbox name={name} value={field.value === true} onChange={field.onChange} errorMessage={faults.errorAt(name)}>
      {children}
    </Checkbox>
  )
}

/** Any district of India. */
export function DistrictChoice<V extends FieldValues>({ control, name, faults, ...props }: Bound<V> & Labelled) {
  const { field } = useController({ control, name })
  const { data } = useQuery(CasesPlaces)
  const districts = useMemo(
    () =>
      data?.states.flatMap((state) =>
        state.districts.map((district) => ({ code: district.code, name: district.name, stateName: state.name })),
      ) ?? [],
    [data],
  )
  return (
    <DistrictField
      {...props}
      name={name}
      districts={districts}
      value={orNull(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      errorMessage={faults.errorAt(name)}
    />
  )
}
