import { indianDay, startOfIndianDay } from '@vatsalya/clocks'
import { DEMO_HOMES, type DemoHome, daysBefore, demoId, type Random } from '@vatsalya/demo'
import { demoActor, type Rows } from './rows.js'

const NIGHTS = 10

const WHERE = [
  'One child in hospital overnight.',
  'Two children on leave with their family.',
  'Counted late; register corrected.',
] as const

/** Counts of the last nights. Last night is still to be counted in the home of Pune; a few homes differ from their roll. */
export function addHeadcounts(rows: Rows, random: Random, now: Date): void {
  const stays = new Map<string, { admittedAt: Date; dischargedAt: Date | null }[]>(DEMO_HOMES.map(({ id }) => [id, []]))
  for (const { homeId, admittedAt, dischargedAt } of rows.placement) {
    stays.get(homeId)?.push({ admittedAt, dischargedAt: dischargedAt ?? null })
  }
  for (const home of DEMO_HOMES) {
    const first = home.key === 'home-490-1' || random.chance(0.1) ? 1 : 0
    for (let night = first; night < NIGHTS; night += 1) {
      const day = indianDay(daysBefore(now, night))
      const midnight = startOfIndianDay(day)
      const onRoll = (stays.get(home.id) ?? []).filter(
        ({ admittedAt, dischargedAt }) => admittedAt < midnight && (!dischargedAt || dischargedAt >= midnight),
      ).length
      addCount(rows, random, home, { day, midnight, onRoll })
    }
  }
}

interface Night {
  readonly day: string
  readonly midnight: Date
  readonly onRoll: number
}

function addCount(rows: Rows, random: Random, home: DemoHome, { day, midnight, onRoll }: Night): void {
  const { id: homeId, stateCode, districtCode } = home
  const differs = onRoll > 4 && random.chance(0.03)
  rows.headcount.push({
    id: demoId('headcount', `${home.key}-${day}`),
    ...{ homeId, officeId: homeId, stateCode, districtCode, day, onRoll },
    counted: differs ? onRoll - random.int(1, 2) : onRoll,
    note: differs ? random.pick(WHERE) : null,
    ...demoActor(
      new Date(midnight.getTime() + 20 * 60_000),
      home.key === 'home-490-1' ? demoId('person', 'home.pune') : null,
      'CCI_SUPERINTENDENT',
    ),
  })
}
