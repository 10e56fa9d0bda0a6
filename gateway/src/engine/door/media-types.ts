import { EngineRefusal } from '../refusal.js'

const json = 'application/json'
const graphqlResponse = 'application/graphql-response+json'
/** What each media range of `Accept` lets us answer, best first. */
const offers: ReadonlyMap<string, string> = new Map([
  [graphqlResponse, graphqlResponse],
  [json, json],
  ['application/*', json],
  ['*/*', json],
])

/**
 * Content type of the answer by the request's `Accept`, as GraphQL over HTTP says; `application/json` where nothing is
 * asked for.
 *
 * @throws EngineRefusal 406 when the client takes neither
 */
export function answerType(accept: string | undefined): string {
  const ranges = (accept?.trim() || '*/*').split(',').map(readRange)
  const [best] = ranges
    .flatMap(({ range, quality }) => {
      const type = offers.get(range)
      return type !== undefined && quality > 0 ? [{ type, quality, exact: range === type }] : []
    })
    .sort((one, other) => other.quality - one.quality || Number(other.exact) - Number(one.exact))
  if (!best) throw new EngineRefusal('NOT_ACCEPTABLE', `${graphqlResponse} and ${json} are answered`, 406)
  return `${best.type}; charset=utf-8`
}

/** @throws EngineRefusal 415 for a body that is not JSON in UTF-8 */
export function refuseOtherBodies(contentType: string | undefined): void {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='))
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  if (type.trim() === json && isUtf8) return
  throw new EngineRefusal('UNSUPPORTED_MEDIA_TYPE', 'send application/json in UTF-8', 415)
}

function readRange(text: string): { range: string; quality: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2)
  return { range, quality: quality === undefined ? 1 : Number(quality) }
}
