import type { ChartTable } from './model.js'

/** A cell that a spreadsheet would run as a formula is told apart by an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Lines of cells as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Hindi and Urdu. Withheld figures (null)
 * are empty cells; what a spreadsheet would run as a formula is neutralised.
 */
export function csvText(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The figures of a chart as CSV. */
export function csvOf({ columns, rows }: ChartTable): string {
  return csvText([columns, ...rows.map(({ label, values }) => [label, ...values])])
}

const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'direction',
]

/** The drawing as a file of its own: what our stylesheet says is written into each element. */
export function svgOf(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  const drawn = [...svg.querySelectorAll('*')]
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = drawn[index]
    if (!original) continue
    const style = getComputedStyle(original)
    for (const name of DRAWN) element.setAttribute(name, style.getPropertyValue(name))
    element.removeAttribute('class')
  }
  const heading = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  heading.textContent = title
  copy.prepend(heading)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(copy)
}

/** Hands a text to the browser as a file. */
export function saveAs(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
