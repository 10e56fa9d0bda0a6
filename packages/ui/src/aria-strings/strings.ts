/** Tells numbers and plurals inside a text; React Aria hands it over. */
export interface StringFormatter {
  number(value: unknown): string
  plural(count: unknown, options: Record<string, () => string>): string
}

export type AriaString =
  | string
  | ((values: Readonly<Record<string, string | number | boolean>>, formatter: StringFormatter) => string)
/** React Aria's texts by package, then by key. */
export type AriaStrings = Readonly<Record<string, Readonly<Record<string, AriaString>>>>
