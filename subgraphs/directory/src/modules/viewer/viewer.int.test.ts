import { agencyViewer, PUBLIC_VIEWER, personViewer, SCOPES, serviceViewer } from '@vatsalya/access'
import { demoId, officeId } from '@vatsalya/demo'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDirectory } from '../../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

/** The operation of the contract. */
const VIEWER = `query Viewer { viewer {
  person { name } post { role title office { name } district { code name } state { code name } }
  agency { name account } scopes modules } }`

const policePune = personViewer({
  subject: 'police.pune',
  personId: demoId('person', 'police.pune'),
  postId: demoId('post', 'police.pune'),
  role: 'POLICE_STATION',
  stateCode: 'IN-MH',
  districtCode: '490',
  officeId: officeId('police-490'),
})

it('is a person in her post', async () => {
  const { data } = await test.ask(policePune, VIEWER)
  expect(data).toMatchObject({
    viewer: {
      person: { name: 'Demo Inspector Kale' },
      post: {
        role: 'POLICE_STATION',
        office: { name: 'Demo Police Station, Pune' },
        district: { code: '490', name: 'Pune' },
        state: { code: 'IN-MH', name: 'Maharashtra' },
      },
      agency: null,
      modules: ['cases', 'training', 'insights'],
    },
  })
})

it('is an agency without person and post', async () => {
  const agencyId = demoId('agency', 'railways')
  const railways = agencyViewer({ subject: 'railways', agencyId, role: 'RAILWAY_POLICE', granted: [...SCOPES] })
  const { data } = await test.ask(railways, VIEWER)
  expect(data).toMatchObject({
    viewer: { person: null, post: null, agency: { name: 'Demo Railway Protection Force' } },
  })
})

it('is nobody for strangers and for our own processes', async () => {
  for (const nobody of [PUBLIC_VIEWER, serviceViewer('gateway')]) {
    expect(await test.ask(nobody, VIEWER)).toMatchObject({ data: { viewer: null }, errors: [] })
  }
})
