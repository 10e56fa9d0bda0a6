/** Headings that a README of a workspace has, all of them, in this order, and no other of their level. */
export const HEADINGS = ['Owns', 'Must not', 'Recipes', 'Commands'] as const

/** No file that people write is longer. */
export const LONGEST_FILE = 400

/** Second-level headings of a Markdown text, outside fenced code. */
export function headingsOf(markdown: string): string[] {
  const prose = markdown.replaceAll(/^(`{3,}).*?^\1/gms, '')
  return [...prose.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.trim())
}

/** Number of lines, the empty one after the last line break not counted. */
export function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

/**
 * Whether a file may read `process.env`: environment.ts of a process, commands in bin/, and tests with their harnesses,
 * which set what they try out. Everything else is told what it needs.
 */
export function mayReadEnvironment(path: string): boolean {
  return /(?:^|\/)environment\.ts$|(?:^|\/)bin\/|\.(?:test|harness)\.tsx?$/.test(path)
}

/** Lines that read `process.env`, comments and bare names in quotes left out: a bundler is told such a name. */
export function environmentReads(code: string): number[] {
  const lines = code.replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ' ')).split('\n')
  return lines.flatMap((line, index) =>
    /\bprocess\s*\.\s*env\b/.test(line.replace(/\/\/.*$|'process\.env\.\w+'/g, '')) ? [index + 1] : [],
  )
}
