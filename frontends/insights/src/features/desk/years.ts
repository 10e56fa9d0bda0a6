/** The financial years that a first screen of money asks for, by the first day of the present one ("2026-04-01"). */
export function yearsOf(from: string) {
  const begins = Number(from.slice(0, 4))
  const year = (first: number) => `${first}-${String((first + 1) % 100).padStart(2, '0')}`
  // Certificates are owed twelve months after a year closed: the latest limit that may have passed is that of the year before last.
  return { year: year(begins), owedYear: year(begins - 2) }
}

/** A financial year within a sentence of any script: without the marks, Urdu would turn "2024-25" round. */
export const inSentence = (year: string) => `\u2066${year}\u2069`
