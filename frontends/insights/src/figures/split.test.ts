import { describe, expect, it } from 'vitest'
import { splitOf } from './split.js'

const names = ({ keys }: { readonly keys: readonly (string | null)[] }) => keys.map((key) => key ?? '')

describe('a measure by two dimensions', () => {
  it('becomes parts of bars: nothing is 0, withheld stays withheld', () => {
    const rows = [
      { keys: ['2025', 'GIRL'], values: [40] },
      { keys: ['2025', 'BOY'], values: [null] },
      { keys: ['2026', 'GIRL'], values: [12] },
    ]
    expect(splitOf(rows, names)).toEqual({
      series: ['GIRL', 'BOY'],
      data: [
        { label: '2025', values: [40, null] },
        { label: '2026', values: [12, 0] },
      ],
    })
  })

  it('is not drawn with more parts than can be told apart', () => {
    expect(
      splitOf(
        ['a', 'b', 'c', 'd', 'e'].map((part) => ({ keys: ['x', part], values: [1] })),
        names,
      ),
    ).toBeNull()
  })
})
