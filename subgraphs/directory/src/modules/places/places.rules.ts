/**
 * Folds a name for comparison: without accents, case, punctuation and double spaces. "Y.S.R. Kadapa" and "ysr kadapa"
 * do not fold alike, "Y S R Kadapa" does; letters of Indian scripts stay, their vowel signs too.
 */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Fewest characters of a folded name that are worth a search. */
export const SHORTEST_SEARCH = 2

/** Most places that one search answers. */
export const MOST_FOUND = 50
