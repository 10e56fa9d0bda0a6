import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStandaloneEnvironment } from '../environment.js'
import { loadSecrets, type Secrets } from '../secrets.js'
import { SUBGRAPHS } from '../subgraphs.js'
import { type Plan, planProcesses } from './plan.js'
import { card } from './progress.js'

const folder = mkdtempSync(join(tmpdir(), 'vatsalya-plan-'))
let secrets: Secrets
let plan: Plan

const planOf = (dev: boolean, cases: Record<string, string> = {}) =>
  planProcesses({
    port: 4000,
    host: 'localhost',
    origin: 'http://localhost:4000',
    logLevel: 'info',
    dev,
    mediaDirectory: '/data/media',
    cases,
    secrets,
    subgraphs: [...SUBGRAPHS],
    ports: Object.fromEntries(['identity', ...SUBGRAPHS, 'gateway'].map((name, index) => [name, 5000 + index])),
    databaseUrl: (role, password) => `postgres://${role}:${password}@127.0.0.1:1/vatsalya`,
  })

beforeAll(async () => {
  secrets = await loadSecrets(folder, SUBGRAPHS)
  plan = planOf(false)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the secrets', () => {
  it('are kept, private, and grow with a new domain', async () => {
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(await loadSecrets(folder, SUBGRAPHS)).toEqual(secrets)
    const more = await loadSecrets(folder, [...SUBGRAPHS, 'adoption'])
    expect(Object.keys(more.subgraphs)).toContain('adoption')
    expect(more.subgraphs.cases).toEqual(secrets.subgraphs.cases)
  })
})

describe('the plan', () => {
  it('tells each domain its own keys and of others only where events go', () => {
    for (const { name, env } of plan.services.filter((service) => service.name !== 'identity')) {
      const text = JSON.stringify(env)
      for (const other of SUBGRAPHS.filter((one) => one !== name)) {
        const theirs = secrets.subgraphs[other]
        expect(text).not.toContain(theirs?.viewerKey)
        expect(text).not.toContain(theirs?.database)
        expect(JSON.parse(env.PEERS ?? '{}')[other]).toEqual({
          url: `http://127.0.0.1:${5001 + SUBGRAPHS.indexOf(other)}`,
          key: theirs?.inboxKey,
        })
      }
    }
  })

  it('never hands out the passwords of the owner and the superuser', () => {
    const text = JSON.stringify(plan)
    expect(text).not.toContain(secrets.owner)
    expect(text).not.toContain(secrets.superuser)
  })

  it('puts the pages from their sources before the gateway, in development only', () => {
    expect(plan.pages).toBeNull()
    expect(plan.gateway.env).toMatchObject({ PORT: '4000', HOST: 'localhost' })
    const { pages, gateway } = planOf(true)
    expect(pages?.env).toMatchObject({ PORT: '4000', GATEWAY_URL: 'http://127.0.0.1:5007' })
    expect(gateway.env).toMatchObject({ PORT: '5007', HOST: '127.0.0.1', ORIGIN: 'http://localhost:4000' })
  })

  it('tells the cases domain alone which module compares faces, where one was named', () => {
    const told = (plan: Plan) =>
      [...plan.services, plan.gateway].filter(({ env }) => 'FACE_PLUGIN' in env).map(({ name }) => name)
    expect(told(plan)).toEqual([])
    const named = planOf(false, { FACE_PLUGIN: 'file:///faces.mjs', SMS_TOKEN: 'secret' })
    expect(told(named)).toEqual(['cases'])
    expect(named.services.find(({ name }) => name === 'cases')?.env.FACE_PLUGIN).toBe('file:///faces.mjs')
    expect([...named.services, named.gateway].filter(({ env }) => 'SMS_TOKEN' in env).map(({ name }) => name)).toEqual([
      'cases',
    ])
    const typed = { FACE_PLUGIN: 'file:///faces.mjs', SMS_URL: 'https://sms.example/send', SMS_TOKEN: 'secret' }
    expect(readStandaloneEnvironment(typed).cases).toEqual(typed)
  })

  it('switches the telemetry of Apollo off everywhere', () => {
    for (const { env } of [...plan.services, plan.gateway]) expect(env.APOLLO_TELEMETRY_DISABLED).toBe('1')
  })
})

it('prints a card with the address and every account', () => {
  const text = card('http://localhost:4000')
  expect(text).toContain('http://localhost:4000')
  for (const account of ['police.pune', 'training.nipccd', 'railways']) expect(text).toContain(account)
})
