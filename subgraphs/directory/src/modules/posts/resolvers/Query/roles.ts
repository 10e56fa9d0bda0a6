import { may, ROLES, roleCodes } from '@vatsalya/access'
import type { QueryResolvers } from './../../../../generated/types.js'
import { officeKindsOf } from '../../../offices/offices.rules.js'

export const roles: NonNullable<QueryResolvers['roles']> = (_parent, _arg, { viewer }) => {
  if (!may(viewer, 'people:read')) return []
  return roleCodes().map((code) => {
    const { title, level, scopes, modules } = ROLES[code]
    return { code, title, level, scopes: [...scopes], modules: [...modules], officeKinds: [...officeKindsOf(code)] }
  })
}
