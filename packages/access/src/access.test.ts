import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agencyViewer,
  covers,
  DEMO_ACCOUNTS,
  isScope,
  LEVELS,
  MODULES,
  may,
  PUBLIC_VIEWER,
  personViewer,
  ROLES,
  roleCodes,
  SCOPES,
  viewerSchema,
} from './index.js'

const place = fc.record({
  stateCode: fc.constantFrom('IN-MH', 'IN-BR', null),
  districtCode: fc.constantFrom('490', '212', null),
  officeId: fc.constantFrom('a', 'b', null),
})

describe('the catalogue', () => {
  it('has the nineteen roles of the reference and the auditor', () => {
    expect(roleCodes()).toHaveLength(20)
  })

  it('gives every scope to at least one role, and every module', () => {
    const scopes = new Set(roleCodes().flatMap((code) => [...ROLES[code].scopes]))
    expect(SCOPES.filter((scope) => !scopes.has(scope))).toEqual([])
    const modules = new Set(roleCodes().flatMap((code) => [...ROLES[code].modules]))
    expect(MODULES.filter((name) => !modules.has(name))).toEqual([])
  })

  it('keeps identity away from ministry, analysts, training, administration and auditors', () => {
    for (const code of [
      'MINISTRY',
      'ANALYST',
      'TRAINING_INSTITUTE',
      'SYSTEM_ADMIN',
      'AUDITOR',
      'SCPS',
      'MHA_NCRB',
    ] as const) {
      const scopes: readonly string[] = ROLES[code].scopes
      expect(scopes.filter((scope) => scope.startsWith('identity:'))).toEqual([])
    }
  })

  it('has a post for each demo account inside its level', () => {
    for (const account of DEMO_ACCOUNTS) {
      const level = ROLES[account.role].level
      if (level === 'district' || level === 'office') expect(account.districtCode).not.toBeNull()
      if (level === 'state') expect(account.stateCode).not.toBeNull()
    }
  })
})

describe('jurisdiction', () => {
  it('never lets a narrower level see what a wider one does not', () => {
    fc.assert(
      fc.property(place, place, (of, at) => {
        const seen = LEVELS.map((level) => covers({ level, ...of }, at))
        expect(seen[0]).toBe(true)
        expect(seen.slice(4)).toEqual([false, false])
      }),
    )
  })

  it('contains nothing where the post carries no code', () => {
    const nowhere = { stateCode: null, districtCode: null, officeId: null }
    for (const level of ['state', 'district', 'office'] as const) {
      expect(covers({ level, ...nowhere }, nowhere)).toBe(false)
    }
  })
})

describe('the viewer', () => {
  it('takes scopes from the role only', () => {
    for (const role of roleCodes()) {
      const viewer = personViewer({
        subject: 's',
        personId: 'p',
        postId: 'q',
        role,
        stateCode: null,
        districtCode: null,
        officeId: null,
      })
      expect(viewerSchema.parse(viewer)).toEqual(viewer)
      expect(viewer.scopes).toEqual([...ROLES[role].scopes])
    }
  })

  it('gives an agency no more than its role, whatever its token says', () => {
    const viewer = agencyViewer({ subject: 'railways', agencyId: 'a', role: 'RAILWAY_POLICE', granted: [...SCOPES] })
    expect(viewer.scopes).toEqual([...ROLES.RAILWAY_POLICE.scopes])
    expect(may(viewer, 'poster:release')).toBe(false)
  })

  it('refuses an unknown scope, role or field', () => {
    expect(isScope('all')).toBe(false)
    expect(viewerSchema.safeParse({ ...PUBLIC_VIEWER, scopes: ['all'] }).success).toBe(false)
    expect(viewerSchema.safeParse({ ...PUBLIC_VIEWER, role: 'toString' }).success).toBe(false)
    expect(viewerSchema.safeParse({ ...PUBLIC_VIEWER, root: true }).success).toBe(false)
  })
})
