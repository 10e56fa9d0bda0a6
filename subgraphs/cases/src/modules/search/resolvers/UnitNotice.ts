import type { UnitNoticeResolvers } from '../../../generated/types.js'

export const UnitNotice: UnitNoticeResolvers = {
  office: ({ officeId }) => (officeId ? { id: officeId } : null),
}
