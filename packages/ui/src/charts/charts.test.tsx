import { STATES } from '@vatsalya/places'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarChart } from './bar-chart.js'
import { csvOf } from './download.js'
import { highest, stepOf } from './model.js'
import { STATE_TILES } from './state-tiles.js'

describe('tile map', () => {
  it('has every State and Union Territory once, each in a place of its own', () => {
    expect(Object.keys(STATE_TILES).sort()).toEqual(STATES.map(({ code }) => code).sort())
    expect(new Set(Object.values(STATE_TILES).map(String)).size).toBe(36)
  })
  it('classes figures, nothing and what is withheld apart', () => {
    expect([0, 1, 20, 21, 100, null].map((value) => stepOf(value, 100, 5))).toEqual([0, 1, 1, 2, 5, null])
    expect(highest([null, 0])).toBe(1)
  })
})

describe('CSV', () => {
  const table = {
    columns: ['State', 'Reported'],
    rows: [
      { label: 'Dadra, "Diu"', values: [1] },
      { label: '=HYPERLINK("x")', values: [null] },
    ],
  }
  it('quotes, leaves withheld cells empty, and hands no formula to a spreadsheet', () => {
    expect(csvOf(table)).toBe('\ufeffState,Reported\r\n"Dadra, ""Diu""",1\r\n"\'=HYPERLINK(""x"")",\r\n')
  })
})

it('draws on a server, for print and mail', () => {
  const html = renderToStaticMarkup(
    <BarChart
      title="T"
      dimension="State"
      measure="Reports"
      data={[
        { label: 'Goa', value: 3 },
        { label: 'Diu', value: null },
      ]}
    />,
  )
  expect(html).toContain('role="img"')
  expect(html).toContain('width="640"')
  expect(html).toContain('·· withheld')
})
