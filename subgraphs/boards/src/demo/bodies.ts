import { createRandom, DEMO_BOARDS, daysBefore, demoId, indianDay, type Random } from '@vatsalya/demo'
import type { board, member } from '../database/tables.js'

type BoardRow = typeof board.$inferInsert
type MemberRow = typeof member.$inferInsert

/** Surnames of a list that nobody could take for a real body's. */
const NAMES = ['Namune', 'Udaharan', 'Misal', 'Nidarshan', 'Pratikruti', 'Kalpankar', 'Namoona', 'Sample'] as const

/** Key of the bodies whose every seat is taken: those of the demo accounts. */
const FULL = new Set(['cwc-490', 'jjb-490'])

/** Committees and Boards of the demo with their members; about one in eight lacks its quorum. */
export function demoBodies(now: Date, seed: number): { boards: BoardRow[]; members: MemberRow[] } {
  const random = createRandom(seed + 5)
  const boards: BoardRow[] = []
  const members: MemberRow[] = []
  for (const { key, id, kind, name, stateCode, districtCode } of DEMO_BOARDS) {
    const seats = kind === 'CWC' ? 5 : 3
    boards.push({ id, kind, name: `Demo ${name}`, stateCode, districtCode, seats })
    const taken = FULL.has(key)
      ? seats
      : Math.max(
          1,
          seats -
            random.weighted([
              [0, 5],
              [1, 5],
              [2, 2],
              [3, 1],
            ]),
        )
    for (let seat = 0; seat < taken; seat += 1) members.push(memberOf(random, { key, id, kind, stateCode, seat, now }))
  }
  return { boards, members }
}

function memberOf(
  random: Random,
  at: { key: string; id: string; kind: 'CWC' | 'JJB'; stateCode: string; seat: number; now: Date },
): MemberRow {
  const first = at.kind === 'CWC' ? 'CHAIRPERSON' : 'PRINCIPAL_MAGISTRATE'
  const since = daysBefore(at.now, random.int(60, 900))
  return {
    id: demoId('member', `${at.key}-${at.seat}`),
    boardId: at.id,
    stateCode: at.stateCode,
    name: `Demo ${at.seat === 0 ? (at.kind === 'CWC' ? 'Chairperson' : 'Magistrate') : 'Member'} ${random.pick(NAMES)}`,
    role: at.seat === 0 ? first : at.kind === 'CWC' ? 'MEMBER' : 'SOCIAL_WORKER',
    woman: at.seat === 1 || random.chance(0.4),
    heldFrom: indianDay(since),
    // A term is three years at most.
    heldUntil: indianDay(daysBefore(since, -1095)),
  }
}
