import type { Explanation } from './explain.js'

const [labelWidth, chartWidth, rowHeight] = [140, 560, 24]

/** An explanation's calls as bars over time, in SVG that needs no script and no style sheet. */
export function explanationPicture({ calls, planMs }: Explanation): string {
  const end = Math.max(1, planMs, ...calls.map(({ to }) => to))
  const rows = [{ subgraph: 'plan', from: 0, to: planMs, failure: undefined }, ...calls]
  const bars = rows.map(({ subgraph, from, to, failure }, index) => {
    const y = index * rowHeight
    const x = labelWidth + (from / end) * chartWidth
    const width = Math.max(2, ((to - from) / end) * chartWidth)
    const name = failure === undefined ? subgraph : `${subgraph}: ${failure}`
    return [
      `<text x="4" y="${y + 16}">${escaped(name)}</text>`,
      `<rect x="${x.toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="16" fill="${colourOf(index, failure)}"/>`,
      `<text x="${labelWidth + chartWidth + 8}" y="${y + 16}">${(to - from).toFixed(1)} ms</text>`,
    ].join('')
  })
  const [width, height] = [labelWidth + chartWidth + 90, rows.length * rowHeight]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" font-family="sans-serif" ` +
    `font-size="13"><title>${calls.length} calls in ${end.toFixed(1)} ms</title>${bars.join('')}</svg>`
  )
}

function colourOf(index: number, failure: string | undefined): string {
  if (failure !== undefined) return '#b3261e'
  return index === 0 ? '#6b7280' : '#1d4ed8'
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
