import { describe, expect, it } from 'vitest'
import { readDescription } from '../records/description.js'
import { CLOTHING_LEVELS, compareClothing, parseClothing } from './clothing.js'
import { compareMarks, MARK_LEVELS } from './compare-marks.js'
import { parseMarks } from './parse-marks.js'

const level = (a: string, b: string) => MARK_LEVELS[compareMarks(parseMarks(a), parseMarks(b))]

describe('marks', () => {
  it.each([
    ['til on right cheek', 'small mole right face'],
    ['godna on forearm', 'tattoo of name on arm'],
    ['jalne ka nishan left hand', 'burnt left hand'],
    ['langda', 'limps on one leg'],
    ['bhenga', 'squint in left eye'],
    ['कटा होंठ', 'cleft lip'],
    ['cannot hear', 'deaf'],
  ])('%s is %s', (a, b) => {
    expect(level(a, b)).toMatch(/^(same|near)/)
  })

  it('take the best of several', () => {
    expect(level('scar on chin; mole on neck', 'limp, til on neck')).toBe('same mark')
  })

  it('tell the other side of the body from the same', () => {
    expect(level('mole on left cheek', 'mole on right cheek')).toBe('near')
    expect(level('mole on neck', 'scar on knee')).toBe('other marks')
  })

  it('are no evidence where one side tells none', () => {
    expect(compareMarks([], parseMarks('mole on neck'))).toBe(-1)
  })
})

describe('clothes', () => {
  it('are compared by garment and colour', () => {
    const clothes = (a: string, b: string) => CLOTHING_LEVELS[compareClothing(parseClothing(a), parseClothing(b))]
    expect(clothes('laal frock', 'red frock')).toBe('same clothes')
    expect(clothes('red frock', 'green frock')).toBe('other clothes')
    expect(clothes('frock', 'green frock')).toBe('partly the same')
    expect(compareClothing(parseClothing('nothing of note'), parseClothing('red frock'))).toBe(-1)
  })

  it('are parted from marks in a citizen’s description', () => {
    expect(readDescription('front tooth missing; checked shirt')).toEqual({
      marks: 'front tooth missing',
      clothing: 'checked shirt',
    })
  })
})
