import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFacePlugin } from './face.port.js'
import { besideFacts, bitsOf, shifted } from './face.rules.js'

const curve = { scores: [0.2, 0.5, 0.9], bits: [-6, 0, 8] }

describe('what a face says', () => {
  it('is read by the plug-in’s own calibration, and no further than it reaches', () => {
    expect(bitsOf(0.5, curve)).toBe(0)
    expect(bitsOf(0.35, curve)).toBeCloseTo(-3)
    expect(bitsOf(-4, curve)).toBe(-6)
    expect(bitsOf(7, curve)).toBe(8)
    expect(bitsOf(Number.NaN, curve)).toBe(0)
  })

  it('is never more than all facts together, and nothing where they speak against the pair', () => {
    expect(besideFacts(8, 1.5)).toBe(1.5)
    expect(besideFacts(8, -3)).toBe(0)
    expect(besideFacts(2, 20)).toBe(2)
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (bits, facts) => {
        const said = besideFacts(bits, facts)
        expect(Math.abs(said)).toBeLessThanOrEqual(4)
        if (said > 0) expect(said).toBeLessThanOrEqual(facts)
      }),
    )
  })

  it('moves what others and "none of them" hold, and never makes certain', () => {
    const [first = 0, second = 0] = shifted([0.4, 0.4], [3, 0])
    expect(first).toBeCloseTo(3.2 / 3.8)
    expect(second).toBeCloseTo(0.4 / 3.8)
    expect(shifted([], [])).toEqual([])
    expect(shifted([0.5], [4])[0]).toBeLessThan(1)
  })
})

describe('a plug-in', () => {
  const module = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`
  const whole = 'name: "a", embed: async () => null, score: () => 0'

  it('is taken with its name, its calibration and both of its acts', async () => {
    const address = module(`export default { ${whole}, curve: { scores: [0, 1], bits: [-2, 2] } }`)
    expect((await loadFacePlugin(address)).name).toBe('a')
  })

  it.each([
    ['without a calibration', `export default { ${whole} }`],
    ['with one that falls', `export default { ${whole}, curve: { scores: [0, 1], bits: [2, -2] } }`],
    ['with one that does not fit', `export default { ${whole}, curve: { scores: [0, 1, 2], bits: [-2, 2] } }`],
    ['that does nothing', 'export default { name: "a", curve: { scores: [0, 1], bits: [-2, 2] } }'],
    ['that is none', 'export const model = 1'],
  ])('%s is refused in one sentence', async (_case, text) => {
    await expect(loadFacePlugin(module(text))).rejects.toThrow(/^FACE_PLUGIN is no plug-in for faces: /)
  })
})
