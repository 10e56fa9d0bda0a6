import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { ariaField, FieldFrame, type FieldProps } from '../form/field.js'
import { dateFrom, momentFrom, momentText } from './value.js'

export interface DateFieldProps extends FieldProps {
  /** "2026-11-24", or null while it is not complete. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly onBlur?: () => void
  /** Earliest and latest day, as "2026-11-24". */
  readonly min?: string
  readonly max?: string
}

function Segments() {
  return (
    <DateInput className="v-date-input">
      {(segment) => <DateSegment className="v-date-segment" segment={segment} />}
    </DateInput>
  )
}

/** A date that people know by heart: typed, part by part. */
export function DateField({ value, onChange, onBlur, min, max, ...frame }: DateFieldProps) {
  return (
    <AriaDateField
      {...ariaField(frame)}
      value={dateFrom(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      {...(onBlur ? { onBlur } : {})}
      minValue={dateFrom(min)}
      maxValue={dateFrom(max)}
      shouldForceLeadingZeros
    >
      <FieldFrame {...frame}>
        <div className="v-input v-date-box">
          <Segments />
        </div>
      </FieldFrame>
    </AriaDateField>
  )
}

/** A date for which the day of the week matters: typed, or picked from a calendar. */
export function DatePicker({ value, onChange, onBlur, min, max, ...frame }: DateFieldProps) {
  return (
    <AriaDatePicker
      {...ariaField(frame)}
      value={dateFrom(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      {...(onBlur ? { onBlur } : {})}
      minValue={dateFrom(min)}
      maxValue={dateFrom(max)}
      shouldForceLeadingZeros
    >
      <FieldFrame {...frame}>
        <Group className="v-input v-date-box">
          <Segments />
          <Button className="v-date-open">
            <CalendarDays aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="v-popover" offset={4}>
        <Dialog className="v-calendar-dialog">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}

function MonthCalendar() {
  return (
    <Calendar className="v-calendar">
      <header className="v-calendar-head">
        <Button slot="previous" className="v-calendar-step">
          <ChevronLeft aria-hidden="true" />
        </Button>
        <Heading className="v-calendar-title" />
        <Button slot="next" className="v-calendar-step">
          <ChevronRight aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid className="v-calendar-grid">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="v-calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="v-calendar-day" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

export interface DateTimeFieldProps extends Omit<DateFieldProps, 'min' | 'max'> {
  /** Earliest and latest moment, RFC 3339. */
  readonly min?: string
  readonly max?: string
}

/** A moment of Indian time, to the minute; told and taken as RFC 3339 in UTC. */
export function DateTimeField({ value, onChange, onBlur, min, max, ...frame }: DateTimeFieldProps) {
  return (
    <AriaDateField
      {...ariaField(frame)}
      granularity="minute"
      hourCycle={24}
      hideTimeZone
      value={momentFrom(value)}
      onChange={(moment) => onChange(moment ? momentText(moment) : null)}
      {...(onBlur ? { onBlur } : {})}
      minValue={momentFrom(min)}
      maxValue={momentFrom(max)}
      shouldForceLeadingZeros
    >
      <FieldFrame {...frame}>
        <div className="v-input v-date-box">
          <Segments />
        </div>
      </FieldFrame>
    </AriaDateField>
  )
}
