import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, visitorKeys } from 'oxc-parser'

/** Folders that say nothing to callers: tables, seeds, and the catalogues themselves. */
const SILENT = new Set(['database', 'demo', 'generated', 'messages', 'reference', 'testing', 'words'])
const SPOKEN = /^(?!.*(\.test|\.harness)\.ts$).*\.ts$/

/** English for people: it begins with a capital letter and has a second word in small ones. */
const ENGLISH = /^[A-Z][\w']* (.* )?[a-z'(\u2026]/

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value

/**
 * Walks the sources below a folder and names what is said in one language only: sentences and labels that stand in the
 * code instead of in the catalogues, and words told when a file is loaded, which nobody has asked for yet. Errors of
 * programmers (`new Error`) are nobody's to read.
 *
 * @param forPrograms texts that only programs meet
 */
export function bareWords(folder: string, forPrograms: readonly string[] = []): string[] {
  return sourcesIn(folder).flatMap((path) => {
    const source = readFileSync(path, 'utf8')
    const program: unknown = parseSync(path, source).program
    const faults = isNode(program) ? [...faultsIn(program, false)] : []
    return faults
      .filter(({ text }) => !forPrograms.includes(text))
      .map(({ text, at }) => `${relative(folder, path)}:${source.slice(0, at).split('\n').length} ${text}`)
  })
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return SILENT.has(entry.name) ? [] : sourcesIn(path)
    return SPOKEN.test(entry.name) ? [path] : []
  })
}

function* faultsIn(node: Node, inside: boolean): Generator<{ readonly text: string; readonly at: number }> {
  if (node.type === 'ImportDeclaration' || (node.type === 'NewExpression' && nameOf(node.callee).endsWith('Error')))
    return
  const text = textOf(node)
  if (text !== null && ENGLISH.test(text)) yield { text, at: node.start }
  const tells = node.type === 'CallExpression' && nameOf(node.callee) === 'say'
  if (tells && !inside) yield { text: 'say() as the file is loaded', at: node.start }
  const within = inside || node.type.includes('Function')
  for (const key of visitorKeys[node.type] ?? []) {
    // The name of a property is for the code alone.
    if (key === 'key' && node.computed !== true) continue
    const value = node[key]
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* faultsIn(child, within)
  }
}

function nameOf(callee: unknown): string {
  return isNode(callee) && callee.type === 'Identifier' ? String(callee.name) : ''
}

/** What a literal says; "…" stands for what a template puts in. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null
  return node.quasis.map((part) => cooked(part)).join('\u2026')
}

function cooked(part: unknown): string {
  if (!isNode(part) || typeof part.value !== 'object' || part.value === null || !('cooked' in part.value)) return ''
  return String(part.value.cooked)
}
