import { home } from './home.js'
import { page } from './layout.js'
import { ownChild } from './own-child.js'
import style from './plain.css?inline'
import type { Ask, PlainAnswer, PlainContext, PlainRequest } from './plain.types.js'
import { poster, posters } from './posters.js'
import { report } from './report.js'
import { status } from './status.js'
import { wordsOf } from './words.js'

const PAGES: Readonly<Record<string, (context: PlainContext) => Promise<PlainAnswer>>> = {
  '/': home,
  '/posters': posters,
  '/child-missing': ownChild,
  '/report-sighting': report,
  '/status': status,
}
const POSTER = /^\/posters\/([\w-]{1,64})$/

export { style }

/** Whether a page of the module has a counterpart here that needs no script. */
export function has(path: string): boolean {
  return Object.hasOwn(PAGES, path) || POSTER.test(path)
}

/** Answers one request for a plain page, or the form of one. */
export async function answer(request: PlainRequest, ask: Ask): Promise<PlainAnswer> {
  const context = { request, ask }
  const [, posterId] = POSTER.exec(request.path) ?? []
  if (posterId) return poster(context, posterId)
  const found = Object.hasOwn(PAGES, request.path) ? PAGES[request.path] : undefined
  if (found) return found(context)
  const t = wordsOf(request.language)
  return page(request, { title: t('plain.missing'), status: 404, children: t('plain.missing') })
}
