import { indianDay } from '@vatsalya/clocks'
import type { Random } from '@vatsalya/demo'
import { STATES } from '@vatsalya/places'
import type { schemeFund, schemeRelease } from '../database/tables.js'
import { demoChange } from './rows.js'

type FundLine = typeof schemeFund.$inferInsert

const LAKH_PAISE = 10_000_000n

/** Published: Rs 1,405.53 crore released to States and Union Territories in 2024-25. A crore is a hundred lakh. */
const PUBLISHED_YEAR = '2024-25'
const PUBLISHED_LAKH = 140_553

export const RELEASES: (typeof schemeRelease.$inferInsert)[] = [
  {
    financialYear: PUBLISHED_YEAR,
    releasedPaise: BigInt(PUBLISHED_LAKH) * LAKH_PAISE,
    source: 'Reply in the Lok Sabha: Centre to States and Union Territories, Mission Vatsalya, 2024-25',
  },
]

/** Invented totals, in lakh rupees, of years for which no published one is kept here; by years before the present one. */
const INVENTED_LAKH: readonly number[] = [86_200, 148_900, 140_000, 131_700, 122_400, 104_800]

/** Lines of each State for six financial years up to the present one. Those of 2024-25 add up to the published release. */
export function demoMoney(random: Random, now: Date): FundLine[] {
  const today = indianDay(now)
  const begins = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)
  return INVENTED_LAKH.flatMap((invented, ago) => {
    const financialYear = yearFrom(begins - ago)
    const published = financialYear === PUBLISHED_YEAR
    const shares = shareOut(random, published ? PUBLISHED_LAKH : invented)
    const closes = `${begins - ago + 1}-03-31`
    return STATES.map(({ code }, at): FundLine => {
      const released = BigInt(shares[at] ?? 0)
      const percent = BigInt(usedPercent(random, ago))
      return {
        stateCode: code,
        financialYear,
        releasedPaise: released * LAKH_PAISE,
        utilisedPaise: (released * LAKH_PAISE * percent) / 100n,
        source: published
          ? 'Demo figure, invented; all States add up to the published national release'
          : 'Demo figure, invented',
        asOf: ago === 0 ? today : percent === 100n ? daysAfter(closes, random.int(40, 340)) : closes,
        ...demoChange(now, null, 'SCPS'),
      }
    })
  })
}

/** The day some days after another, by their dates. */
const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** A year that closed over a year ago is accounted for by most States; some owe their certificate. */
function usedPercent(random: Random, ago: number): number {
  if (ago === 0) return random.int(18, 52)
  const accounted = random.next() < 0.75
  return ago > 1 && accounted ? 100 : random.int(61, 97)
}

const yearFrom = (begins: number) => `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`

/** Shares a total out in whole lakh, about by population; the rounding goes to the largest States. */
function shareOut(random: Random, total: number): number[] {
  const weights = STATES.map(({ populationMillion }) => Math.sqrt(populationMillion) * (0.7 + random.next() * 0.6))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const shares = weights.map((weight) => Math.floor((total * weight) / sum))
  let rest = total - shares.reduce((all, share) => all + share, 0)
  const bySize = shares.map((share, at) => ({ share, at })).sort((a, b) => b.share - a.share)
  for (const { at } of bySize) {
    if (rest === 0) break
    shares[at] = (shares[at] ?? 0) + 1
    rest -= 1
  }
  return shares
}
