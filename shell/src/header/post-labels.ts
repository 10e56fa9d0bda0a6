import type { PostSummary } from '@vatsalya/mfe-contract'

/** A post as its order of appointment names it, in the language of the page where the directory knows it. */
export function fullLabel({ title, office, district, state }: PostSummary): string {
  return [title, office ?? district ?? state].filter(Boolean).join(', ')
}

/** A post in a few words: its title and the place. */
function shortLabel({ title, office, district, state }: PostSummary): string {
  return [title, district ?? state ?? office].filter(Boolean).join(', ')
}

/** Posts of one person, side by side: in few words, and in full where two would read the same. */
export function postLabels(posts: readonly PostSummary[]): string[] {
  const short = posts.map(shortLabel)
  return posts.map((post, index) => {
    const label = shortLabel(post)
    return short.some((other, at) => at !== index && other === label) ? fullLabel(post) : label
  })
}
