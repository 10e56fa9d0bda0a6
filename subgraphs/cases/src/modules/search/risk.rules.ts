import type { ClockCode, Limit } from '@vatsalya/clocks'
import type { RISK_LEVELS, StoredAnswer } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { RISK_QUESTIONS } from './risk.data.js'

export type RiskLevel = (typeof RISK_LEVELS)[number]

/** When a search of each level is looked at again at the latest. */
export const FOLLOW_UP: Readonly<Record<RiskLevel, Limit>> = {
  HIGH: { unit: 'HOURS', amount: 24 },
  RAISED: { unit: 'HOURS', amount: 72 },
  STANDARD: { unit: 'DAYS', amount: 7 },
}

/** Limit of a lead, by the level of its search; unassessed searches count as raised. */
export function leadClock(level: RiskLevel | null): ClockCode {
  return level === 'HIGH' ? 'LEAD_HIGH_RISK' : 'LEAD_CHECK'
}

/**
 * What answers come to. A yes brings its level; not knowing about a high danger counts as raised, because nobody has
 * ruled it out yet.
 */
export function riskLevel(answers: readonly StoredAnswer[]): RiskLevel {
  const answerTo = (code: string) => answers.find(({ question }) => question === code)?.answer ?? 'UNKNOWN'
  const levels = RISK_QUESTIONS.map(({ code, level }) => {
    const answer = answerTo(code)
    if (answer === 'YES') return level
    return answer === 'UNKNOWN' && level === 'HIGH' ? 'RAISED' : 'STANDARD'
  })
  if (levels.includes('HIGH')) return 'HIGH'
  return levels.includes('RAISED') ? 'RAISED' : 'STANDARD'
}

/** Whether any danger was affirmed: such a child's poster needs a second officer. */
export function anyDanger(answers: readonly StoredAnswer[]): boolean {
  return answers.some(({ answer }) => answer === 'YES')
}

/** Why answers are not one to each question, or null. */
export function answersFault(answers: readonly StoredAnswer[]): string | null {
  const asked = new Set<string>(RISK_QUESTIONS.map(({ code }) => code))
  const given = answers.map(({ question }) => question)
  if (given.some((code) => !asked.has(code))) return say('noQuestion')
  if (new Set(given).size !== given.length) return say('answeredTwice')
  return given.length === asked.size ? null : say('answerAll')
}
