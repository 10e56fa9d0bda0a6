import { ROLES, roleCodes } from '@vatsalya/access'
import type { ActingPost, MfeManifest, PortalPath, SessionInfo } from '@vatsalya/mfe-contract'
import { describe, expect, it } from 'vitest'
import { manifests } from '../modules/manifests.js'
import { NOBODY } from '../session/session.js'
import { decide, entriesFor, entryAt, modulesFor } from './decide.js'
import { liesBelow, moduleAt, overlaps } from './segments.js'

function sessionOf(role: keyof typeof ROLES): SessionInfo {
  const { title, modules, scopes } = ROLES[role]
  const landing: PortalPath = `/${ROLES[role].landing.slice(1)}`
  const acting: ActingPost = {
    postId: 'p',
    title,
    role,
    office: null,
    district: null,
    state: null,
    landing,
    modules,
    scopes,
  }
  return { signedIn: true, name: 'x', account: 'x', acting, posts: [acting] }
}

const at = (name: MfeManifest['name'], basePath: PortalPath): MfeManifest => ({
  name,
  basePath,
  label: { en: name, hi: name, ur: name },
  scopes: [],
  navigation: [],
})

describe('paths', () => {
  it.each([
    ['/boards', '/boards', true],
    ['/boards/', '/boards', true],
    ['/boards/12/orders', '/boards', true],
    ['/boardsroom', '/boards', false],
    ['/b', '/boards', false],
    ['/anything', '/', true],
  ])('%s below %s: %s', (path, base, expected) => expect(liesBelow(path, base)).toBe(expected))

  it('belong to the longest base path, and to "/" where nobody else has them', () => {
    expect(moduleAt('/cases/found', manifests)?.name).toBe('cases')
    expect(moduleAt('/casesx', manifests)?.name).toBe('citizen')
    expect(moduleAt('/', manifests)?.name).toBe('citizen')
  })

  it('of no two modules overlap', () => {
    expect(overlaps(manifests)).toEqual([])
    expect(overlaps([at('cases', '/a'), at('boards', '/a/b')])).toEqual(['cases /a, boards /a/b'])
    expect(overlaps([at('cases', '/a'), at('boards', '/ab'), at('citizen', '/')])).toEqual([])
    expect(overlaps([at('cases', '/a'), at('boards', '/a')])).toHaveLength(1)
  })

  it('are in all navigation entries below the base path of their module, under names in three languages', () => {
    for (const { basePath, navigation, label } of manifests) {
      for (const entry of navigation) {
        expect(liesBelow(entry.path, basePath)).toBe(true)
        expect(Object.values(entry.label).every((text) => text !== '')).toBe(true)
      }
      expect(Object.keys(label).sort()).toEqual(['en', 'hi', 'ur'])
    }
  })
})

describe('what a path shows', () => {
  it.each(roleCodes())('%s lands on a module that the post may open, and sees at most seven', (role) => {
    const session = sessionOf(role)
    const start = decide('/start', session, manifests)
    expect(start.kind).toBe('redirect')
    if (start.kind === 'redirect') expect(decide(start.to, session, manifests).kind).toBe('module')
    const shown = modulesFor(session, manifests)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThanOrEqual(7)
    // A module that the catalogue gives the role but whose scopes it lacks would be a door that does not open.
    expect(shown.map(({ name }) => name)).toEqual([...ROLES[role].modules])
  })

  it('is for strangers the public part only', () => {
    expect(decide('/', NOBODY, manifests)).toMatchObject({ kind: 'module', manifest: { name: 'citizen' } })
    expect(decide('/cases', NOBODY, manifests).kind).toBe('sign-in')
    expect(decide('/start', NOBODY, manifests)).toEqual({ kind: 'redirect', to: '/' })
    expect(modulesFor(NOBODY, manifests).map(({ name }) => name)).toEqual(['citizen'])
  })

  it('is a plain refusal for a module of other posts, and a word for somebody without any post', () => {
    expect(decide('/administration/people', sessionOf('DCPO'), manifests).kind).toBe('refused')
    expect(decide('/cases', { ...NOBODY, signedIn: true }, manifests).kind).toBe('no-post')
    expect(decide('/start', { ...NOBODY, signedIn: true }, manifests).kind).toBe('no-post')
    expect(decide('/cases', sessionOf('DCPO'), []).kind).toBe('missing')
  })

  it('marks the entry to which a page belongs, also where it does not lie below it', () => {
    const cases = manifests.find(({ name }) => name === 'cases')
    if (!cases) throw new Error('cases has no manifest')
    const marked = (role: Parameters<typeof sessionOf>[0], path: string) =>
      entryAt(path, entriesFor(cases, sessionOf(role)))?.path
    expect(marked('POLICE_STATION', '/cases')).toBe('/cases')
    expect(marked('POLICE_STATION', '/cases/reports/1')).toBe('/cases/reports')
    expect(marked('POLICE_STATION', '/cases/children/1')).toBe('/cases/reports')
  })

  it('hides entries whose scope the post lacks', () => {
    const label = { en: 'x', hi: 'x', ur: 'x' }
    const manifest: MfeManifest = {
      ...at('boards', '/boards'),
      navigation: [
        { path: '/boards', label },
        { path: '/boards/orders', label, scopes: ['board:order'] },
      ],
    }
    expect(entriesFor(manifest, sessionOf('DCPO')).map(({ path }) => path)).toEqual(['/boards'])
    expect(entriesFor(manifest, sessionOf('CWC_MEMBER'))).toHaveLength(2)
  })
})
