import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '@vatsalya/access'
import { newId, STREAMED_BODY, signViewer, VIEWER_HEADER } from '@vatsalya/subgraph-kit'
import { type At, openTestSubgraph, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import sharp from 'sharp'
import type { FacePlugin } from './modules/matching/faces/face.port.js'
import type { MessagePort } from './modules/telling/message.port.js'
import { createServer } from './server.js'

export const PUNE_STATION = '00000000-0000-7000-a000-000000000490'
export const PATNA_STATION = '00000000-0000-7000-a000-000000000212'
export const PUNE: At = { stateCode: 'IN-MH', districtCode: '490', officeId: PUNE_STATION }
export const PATNA: At = { stateCode: 'IN-BR', districtCode: '212', officeId: PATNA_STATION }
/** Another district of the State of Pune. */
export const NASHIK: At = { stateCode: 'IN-MH', districtCode: '487', officeId: '00000000-0000-7000-a000-000000000487' }

export const policePune: Viewer = roleViewer('POLICE_STATION', PUNE)
export const policePatna: Viewer = roleViewer('POLICE_STATION', PATNA)

/**
 * The cases subgraph on a database of its own, with a media folder of its own. `sweepMs`: pause between two sweeps;
 * `faces`: a face plug-in that runs; `messages`: the way out to reporters.
 */
export async function openCases(
  sweepMs = 3_600_000,
  faces: FacePlugin | null = null,
  messages?: MessagePort,
): Promise<TestSubgraph> {
  const media = await mkdtemp(join(tmpdir(), 'vatsalya-cases-'))
  return openTestSubgraph({
    name: 'cases',
    migrationsFolder: join(import.meta.dirname, '..', 'drizzle'),
    create: (environment, now) =>
      createServer({
        environment: { ...environment, DATA_DIR: media },
        now,
        sweepMs,
        faces,
        ...(messages && { messages }),
      }),
  })
}

const REGISTER = `mutation Register($input: RegisterMissingChildInput!) {
  registerMissingChild(input: $input) {
    __typename
    ... on RegisterMissingChildOk { report { id version reportNumber child { id } } }
    ... on InvalidInput { issues { path message } }
    ... on NotAllowed { message }
  }
}`

/** What a station tells of a missing child; parts may be changed. */
export function missingInput(change: Record<string, unknown> = {}) {
  return {
    idempotencyKey: newId(),
    sex: 'GIRL',
    ageYears: 12,
    identity: {
      name: 'Asha Kumari',
      otherNames: ['Guddi'],
      identifyingMarks: ['Scar above the left eyebrow'],
      guardians: [{ name: 'Sunita Devi', relation: 'Mother', phone: '+91 98000 00000' }],
    },
    source: 'WALK_IN',
    missingSince: '2026-01-15',
    lastSeenDistrictCode: '490',
    lastSeenPlace: 'Bus stand',
    wearing: 'Blue school dress',
    ...change,
  }
}

/** Registers a missing child; answers ids and version. */
export async function registerMissing(cases: TestSubgraph, viewer: Viewer = policePune, change = {}) {
  const answer = await cases.ask(viewer, REGISTER, { input: missingInput(change) })
  const reportId = answer.at('registerMissingChild.report.id')
  const childId = answer.at('registerMissingChild.report.child.id')
  if (typeof reportId !== 'string' || typeof childId !== 'string') throw new Error(JSON.stringify(answer))
  return { reportId, childId }
}

const VERSION = 'query Version($id: ID!) { missingReportById(id: $id) { version } }'

/** Version in which a report stands now. */
export async function versionOf(cases: TestSubgraph, reportId: string, viewer = policePune): Promise<number> {
  return Number((await cases.ask(viewer, VERSION, { id: reportId })).at('missingReportById.version'))
}

/** Takes a report through stages, each on what it needs. */
export async function moveTo(cases: TestSubgraph, reportId: string, stages: readonly string[], viewer = policePune) {
  for (const to of stages) {
    const expectedVersion = await versionOf(cases, reportId, viewer)
    const common = { idempotencyKey: newId(), reportId, expectedVersion }
    const answer =
      to === 'FIR_REGISTERED'
        ? await cases.ask(viewer, FIR, {
            input: { ...common, number: '118/2026', registeredAt: new Date().toISOString(), sections: 'BNS 137' },
          })
        : await cases.ask(viewer, MOVE, {
            input: { ...common, to, reason: 'As the case diary of the day says.', document: 'GD 12', boardId: newId() },
          })
    const done = answer.at('registerFir.__typename') ?? answer.at('moveMissingReport.__typename')
    if (done !== 'RegisterFirOk' && done !== 'MoveMissingReportOk') throw new Error(JSON.stringify(answer))
  }
}

/** A picture as a telephone takes it. */
export function somePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 500, channels: 3, background: { r: 150, g: 110, b: 80 } } })
    .jpeg()
    .toBuffer()
}

/** Sends a file as the gateway does: signed, streamed, multipart. */
export async function upload(cases: TestSubgraph, viewer: Viewer, file: Buffer, name = 'photo.jpg') {
  const boundary = 'boundary-of-a-test'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`
  const token = signViewer(cases.viewerKey, 'cases', { viewer, body: STREAMED_BODY, rid: 'test' })
  return cases.subgraph.app.inject({
    method: 'POST',
    url: '/internal/photos',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, [VIEWER_HEADER]: token },
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}

/** Registers an FIR. */
export const FIR = `mutation Fir($input: RegisterFirInput!) {
  registerFir(input: $input) { __typename ... on InvalidInput { issues { path message } } }
}`

const MOVE = `mutation Move($input: MoveMissingReportInput!) {
  moveMissingReport(input: $input) {
    __typename
    ... on InvalidInput { issues { path message } }
    ... on NotAllowed { message }
    ... on Conflict { message currentVersion }
  }
}`

/** What came of an act: the member of its union, the path of its first fault, its message. */
export interface Done {
  readonly kind: unknown
  readonly path: unknown
  readonly message: unknown
}

/** Sends one mutation of this domain by its name. An input that the schema refuses throws. */
export function actor(cases: TestSubgraph, name: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation Act($input: ${type}!) {
    ${name}(input: $input) {
      __typename
      ... on InvalidInput { issues { path message } }
      ... on NotAllowed { message }
      ... on Conflict { message }
    }
  }`
  return async (input: object, viewer: Viewer = policePune): Promise<Done> => {
    const answer = await cases.ask(viewer, query, { input: { idempotencyKey: newId(), ...input } })
    if (answer.errors[0]) throw new Error(answer.errors[0].message)
    return {
      kind: answer.at(`${name}.__typename`),
      path: answer.at(`${name}.issues.0.path`),
      message: answer.at(`${name}.message`),
    }
  }
}
