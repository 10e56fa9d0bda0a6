import { PUBLIC_VIEWER, serviceViewer } from '@vatsalya/access'
import { demoId, officeId } from '@vatsalya/demo'
import { everyViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

const gateway = serviceViewer('gateway')

describe('the gateway', () => {
  it('learns which posts an account holds now, the first one first', async () => {
    const { status, body } = await test.post('/internal/posts', { subject: 'dcpo.pune' }, gateway)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      person: { id: demoId('person', 'dcpo.pune'), name: 'Demo Officer Kulkarni' },
      posts: [
        {
          subject: 'dcpo.pune',
          postId: demoId('post', 'dcpo.pune'),
          role: 'DCPO',
          stateCode: 'IN-MH',
          districtCode: '490',
          officeId: officeId('dcpu-490'),
          officeName: 'District Child Protection Unit, Pune',
          districtName: 'Pune',
          stateName: 'Maharashtra',
        },
        { postId: demoId('post', 'dcpo.pune#2'), districtName: 'Satara' },
      ],
    })
  })

  it('learns no ended post, and nothing of an unknown account', async () => {
    const police = await test.post('/internal/posts', { subject: 'police.pune' }, gateway)
    expect(police.body).toMatchObject({ posts: [{ postId: demoId('post', 'police.pune') }] })
    const nobody = await test.post('/internal/posts', { subject: 'nobody' }, gateway)
    expect(nobody).toEqual({ status: 200, body: { person: null, posts: [] } })
  })

  it('learns which agency a client is', async () => {
    const railways = {
      agencyId: demoId('agency', 'railways'),
      name: 'Demo Railway Protection Force',
      role: 'RAILWAY_POLICE',
    }
    expect((await test.post('/internal/agencies', { subject: 'railways' }, gateway)).body).toEqual(railways)
    expect(await test.post('/internal/agencies', { subject: 'nobody' }, gateway)).toEqual({ status: 200, body: null })
  })

  it('has a switch written into the audit, of a post that is held only', async () => {
    const previousPostId = demoId('post', 'dcpo.pune')
    const change = { subject: 'dcpo.pune', postId: demoId('post', 'dcpo.pune#2'), previousPostId }
    expect(await test.post('/internal/acting', change, gateway)).toEqual({ status: 200, body: { ok: true } })
    const [row] = await test.owner`select act, object_id, detail from directory.audit order by seq desc limit 1`
    expect(row).toEqual({
      act: 'post.acting',
      object_id: change.postId,
      detail: { subject: 'dcpo.pune', personId: demoId('person', 'dcpo.pune'), previousPostId },
    })
    const foreign = { ...change, postId: demoId('post', 'police.patna') }
    expect((await test.post('/internal/acting', foreign, gateway)).status).toBe(404)
  })
})

describe('everybody else', () => {
  it('gets 401 unsigned and 403 signed, before anything is read', async () => {
    for (const path of ['/internal/posts', '/internal/agencies', '/internal/acting']) {
      expect((await test.post(path, { subject: 'admin' })).status).toBe(401)
      for (const [name, viewer] of everyViewer({}))
        expect((await test.post(path, { subject: 'admin' }, viewer)).status, name).toBe(403)
    }
    expect((await test.post('/graphql', { query: '{ states { code } }' })).status).toBe(401)
  })

  it('gets 400 for what is no question', async () => {
    for (const body of [{}, [], { subject: '' }, { subject: 7 }, null])
      expect((await test.post('/internal/posts', body, gateway)).status).toBe(400)
    expect((await test.post('/internal/acting', { subject: 'a', postId: 'x' }, gateway)).status).toBe(400)
  })

  it('finds no inbox here for the public', async () => {
    expect((await test.post('/internal/events', {}, PUBLIC_VIEWER)).status).toBe(401)
  })
})
