import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { DateTimeResolver } from 'graphql-scalars'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const STATE = /^IN-[A-Z]{2}$/
const MONEY = /^-?\d{1,15}\.\d{2}$/

function textScalar(
  name: string,
  description: string,
  check: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !check(value))
      throw new GraphQLError(`${name}: ${description}`, { extensions: { code: 'BAD_USER_INPUT' } })
    return value
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: parse,
  })
}

/** Whether the text names a day of the calendar ("2026-02-30" does not). Years 1900 to 2199. */
export function isCalendarDate(text: string): boolean {
  if (!DATE.test(text)) return false
  const year = Number(text.slice(0, 4))
  const at = new Date(`${text}T00:00:00Z`)
  return year >= 1900 && year < 2200 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Rupees with two decimals as text. Money is integer paise inside: no binary fraction ever touches it. */
export function rupees(paise: bigint): string {
  const sign = paise < 0n ? '-' : ''
  const abs = paise < 0n ? -paise : paise
  return `${sign}${abs / 100n}.${String(abs % 100n).padStart(2, '0')}`
}

/** Years 1900 to 2199, as for Date: PostgreSQL knows no year 0, and no clock of ours runs in another century. */
function inCalendar(value: unknown): Date {
  const at: Date = DateTimeResolver.parseValue(value)
  const year = at.getUTCFullYear()
  if (year >= 1900 && year < 2200) return at
  throw new GraphQLError('DateTime: an instant of the years 1900 to 2199', { extensions: { code: 'BAD_USER_INPUT' } })
}

const dateTime = new GraphQLScalarType({
  ...DateTimeResolver.toConfig(),
  parseValue: inCalendar,
  parseLiteral: (node) => inCalendar(node.kind === Kind.STRING ? node.value : undefined),
})

/** Resolvers of the scalars in the shared SDL, and of Money where a subgraph has it. */
export const scalars = {
  Date: textScalar('Date', 'a day of the calendar as "2026-11-23"', isCalendarDate),
  DateTime: dateTime,
  StateCode: textScalar('StateCode', 'ISO 3166-2 code of a State as "IN-MH"', (text) => STATE.test(text)),
}

export const moneyScalar = {
  Money: textScalar('Money', 'rupees with two decimals as "1405530000.00"', (text) => MONEY.test(text)),
}
