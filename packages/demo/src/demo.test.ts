import { findDistrict } from '@vatsalya/places'
import { describe, expect, it } from 'vitest'
import { DEMO_CHILDREN_IN_CONFLICT, DEMO_FOUND_CHILDREN, demoOrderNumber } from './children.js'
import { DEMO_HOMES } from './homes.js'
import { demoId } from './ids.js'
import { DEMO_BOARDS } from './offices.js'
import { createRandom } from './random.js'

const children = [...DEMO_FOUND_CHILDREN, ...DEMO_CHILDREN_IN_CONFLICT]

describe('the demo world', () => {
  it('is the same every time', () => {
    expect(demoId('child', 'asha')).toBe(DEMO_FOUND_CHILDREN[0]?.childId)
    expect(createRandom(7).int(1, 1000)).toBe(createRandom(7).int(1, 1000))
  })

  it('has at least 400 homes, boards in 5 States, 1,200 found children', () => {
    expect(DEMO_HOMES.length).toBeGreaterThanOrEqual(400)
    expect(new Set(DEMO_HOMES.map(({ key }) => key)).size).toBe(DEMO_HOMES.length)
    expect(new Set(DEMO_BOARDS.map(({ stateCode }) => stateCode)).size).toBe(5)
    expect(DEMO_FOUND_CHILDREN).toHaveLength(1200)
    expect(new Set(children.map(({ childId }) => childId)).size).toBe(children.length)
  })

  it('puts nobody where the law forbids it, and nobody into a full home', () => {
    const beds = new Map<string, number>()
    for (const { home, caseKind, dischargedDaysAgo, ageYears, sex } of children) {
      if (!home) continue
      expect(home.takes).toBe(caseKind)
      if (home.kind === 'PLACE_OF_SAFETY') expect(ageYears).toBeGreaterThanOrEqual(16)
      if (home.kind === 'SPECIALISED_ADOPTION_AGENCY') expect(ageYears).toBeLessThan(6)
      else expect([sex, 'ANY']).toContain(home.sex)
      if (dischargedDaysAgo === null) beds.set(home.key, (beds.get(home.key) ?? 0) + 1)
    }
    for (const home of DEMO_HOMES) expect(beds.get(home.key) ?? 0).toBeLessThanOrEqual(home.capacity)
  })

  it('keeps the order of a story: found, ordered, admitted, left', () => {
    for (const child of children) {
      expect(findDistrict(child.districtCode)?.stateCode).toBe(child.stateCode)
      expect(child.foundDaysAgo).toBeGreaterThan(child.orderedDaysAgo)
      if (!child.awaited) expect(child.orderedDaysAgo).toBeGreaterThan(child.admittedDaysAgo)
      if (child.dischargedDaysAgo !== null) expect(child.admittedDaysAgo).toBeGreaterThan(child.dischargedDaysAgo)
    }
  })

  it('gives every order a number of its own', () => {
    const now = new Date('2026-11-24T06:00:00Z')
    expect(new Set(children.map((child) => demoOrderNumber(child, now))).size).toBe(children.length)
    expect(children.map((child) => demoOrderNumber(child, now))[0]).toBe('CWC/490/2026/0001')
  })

  it('fills the home of Pune, and gives its story child a bed there', () => {
    expect(DEMO_FOUND_CHILDREN[0]?.home?.key).toBe('home-490-1')
    const inPune = children.filter(
      ({ home, dischargedDaysAgo }) => home?.key === 'home-490-1' && dischargedDaysAgo === null,
    )
    expect(inPune.length).toBeGreaterThan(8)
    expect(inPune.filter(({ awaited }) => awaited).length).toBeGreaterThan(2)
    expect(inPune.length).toBeLessThan(DEMO_HOMES[0]?.capacity ?? 0)
  })
})
