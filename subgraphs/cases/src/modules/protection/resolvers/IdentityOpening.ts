import type { IdentityOpeningResolvers } from '../../../generated/types.js'

export const IdentityOpening: IdentityOpeningResolvers = {
  state: ({ stateCode }) => ({ code: stateCode }),
  postId: ({ post }) => post,
  openedAt: ({ grantedAt }) => grantedAt,
  openUntil: ({ expiresAt }) => expiresAt,
  review: async ({ id }, _args, { loaders }) => {
    const review = (await loaders.openingReviews.load(id)).at(-1)
    return review ? { justified: review.justified === 'YES', note: review.note, at: review.reviewedAt } : null
  },
}
