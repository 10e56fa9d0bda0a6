import type { NominationResolvers } from './../../../generated/types.js'

export const Nomination: NominationResolvers = {
  office: ({ officeId }) => (officeId ? { id: officeId } : null),
  state: ({ stateCode }) => ({ code: stateCode }),
  district: ({ districtCode }) => (districtCode ? { code: districtCode } : null),
}
