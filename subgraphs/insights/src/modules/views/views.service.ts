import { may, type Viewer } from '@vatsalya/access'
import {
  checkInput,
  conflict,
  idempotencyKey,
  inputId,
  invalidAt,
  invalidInput,
  issuesOf,
  newId,
  notAllowed,
  type RefusalMember,
  type RequestBase,
  refuse,
  typedText,
} from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { SHARINGS } from '../../database/words.js'
import type { DeleteViewInput, SaveViewInput } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { specInput } from './spec.rules.js'
import { type ViewRow, ViewsRepository } from './views.repository.js'

const saveInput = z
  .object({
    idempotencyKey,
    viewId: inputId.nullish(),
    expectedVersion: z.number().int().nullish(),
    title: typedText(3, 120),
    sharing: z.enum(SHARINGS),
    spec: specInput,
  })
  .refine(({ viewId, expectedVersion }) => !viewId || typeof expectedVersion === 'number', {
    path: ['expectedVersion'],
    error: () => say('whichVersion'),
  })
const deleteInput = z.object({ idempotencyKey, viewId: inputId, expectedVersion: z.number().int() })

export type ViewResult<Ok extends string> = { readonly __typename: Ok; readonly viewId: string } | RefusalMember

/**
 * Saves a new view or changes one of the post's own. Refused for what cannot be asked or drawn (InvalidInput), for a
 * view of another post (NotAllowed), and when it was changed meanwhile (Conflict).
 */
export async function saveView(base: RequestBase, input: SaveViewInput): Promise<ViewResult<'SaveViewOk'>> {
  const checked = checkInput(saveInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { viewId, expectedVersion, title, sharing, spec } = checked.data
  return base.write('saveView', input, async ({ tx, viewer, now, audit }) => {
    const owner = ownerOf(viewer)
    const views = new ViewsRepository(tx, viewer)
    const values = { title, sharing, domain: spec.domain, spec: { version: 1, ...spec }, updatedAt: now }
    if (sharing === 'OFFICE' && !owner.officeId) refuse(invalidAt('sharing', say('noOffice')))
    const id = viewId ?? newId()
    if (viewId) {
      await ownView(views, viewId, expectedVersion ?? 0)
      await views.update(viewId, values)
    } else {
      await views.insert({ id, ...owner, ...values, createdAt: now })
    }
    audit({
      act: viewId ? 'view.changed' : 'view.saved',
      objectType: 'View',
      objectId: id,
      detail: { domain: spec.domain, sharing },
    })
    return { __typename: 'SaveViewOk', viewId: id }
  })
}

/** Takes one of the post's own views away. Refused as {@link saveView} refuses. */
export async function deleteView(base: RequestBase, input: DeleteViewInput): Promise<ViewResult<'DeleteViewOk'>> {
  const checked = checkInput(deleteInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { viewId, expectedVersion } = checked.data
  return base.write('deleteView', input, async ({ tx, viewer, now, audit }) => {
    ownerOf(viewer)
    const views = new ViewsRepository(tx, viewer)
    await ownView(views, viewId, expectedVersion)
    await views.update(viewId, { deletedAt: now, updatedAt: now })
    audit({ act: 'view.deleted', objectType: 'View', objectId: viewId })
    return { __typename: 'DeleteViewOk', viewId }
  })
}

/** The post that a view will belong to. Machines own no views. */
function ownerOf(viewer: Viewer): Pick<ViewRow, 'ownerPerson' | 'ownerPost' | 'ownerRole' | 'officeId'> {
  const { personId, postId, role } = viewer
  if (!may(viewer, 'views:write') || !personId || !postId || !role) {
    return refuse(notAllowed(say('mayNotSave')))
  }
  return { ownerPerson: personId, ownerPost: postId, ownerRole: role, officeId: viewer.jurisdiction.officeId }
}

/** Holds the view for a change. What others own is theirs; what is out of sight does not exist. */
async function ownView(views: ViewsRepository, id: string, expectedVersion: number): Promise<void> {
  const row = await views.lock(id)
  if (!row) {
    const [inSight] = await views.byIds([id])
    refuse(inSight ? notAllowed(say('anothersView')) : invalidAt('viewId', say('noView')))
  }
  if (row.version !== expectedVersion) refuse(conflict(say('viewChanged'), row.version))
}
