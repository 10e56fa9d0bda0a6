import type { PublishedPosterResolvers } from '../../../generated/types.js'

export const PublishedPoster: PublishedPosterResolvers = {
  photoUrl: ({ id, photoId }, _args, { media, now }) => (photoId ? media.poster(photoId, id, now) : null),
  lastSeenDistrict: ({ lastSeenDistrictCode }) => ({ code: lastSeenDistrictCode }),
  identifyingMarks: ({ marks }) => marks,
  contactOffice: ({ officeId }) => (officeId ? { id: officeId } : null),
}
