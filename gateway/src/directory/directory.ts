import { randomUUID } from 'node:crypto'
import { isRole, type RoleCode, serviceViewer } from '@vatsalya/access'
import { isLanguage, type Language, languageOfAsker } from '@vatsalya/subgraph-kit'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { unavailable } from '../http/fault.js'
import { SubgraphAway, type Subgraphs } from '../subgraphs/subgraphs.js'

const DIRECTORY = 'directory'
/** Access ends with the post: nothing older than this is believed. */
const BELIEVED_MS = 10_000
const REMEMBERED = 10_000

const role = z.custom<RoleCode>((value) => typeof value === 'string' && isRole(value))
const code = z.string().nullable()

const post = z.object({
  subject: z.string(),
  personId: z.string(),
  postId: z.string(),
  role,
  stateCode: code,
  districtCode: code,
  officeId: code,
  title: z.string(),
  officeName: code,
  districtName: code,
  stateName: code,
})

const postsAnswer = z.object({
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  posts: z.array(post),
})
const agencyAnswer = z.object({ agencyId: z.string(), name: z.string(), role }).nullable()

/** A post that a person holds, with the names of its places. */
export type NamedPost = z.infer<typeof post>
export type Holder = z.infer<typeof postsAnswer>
export type Agency = z.infer<typeof agencyAnswer>

/** What the gateway asks the directory: who holds which post, which agency a client is. */
export class Directory {
  readonly #holders: LRUCache<string, Holder>
  readonly #agencies: LRUCache<string, { agency: Agency }>

  constructor(private readonly subgraphs: Subgraphs) {
    const limits = { max: REMEMBERED, ttl: BELIEVED_MS }
    this.#holders = new LRUCache({
      ...limits,
      // Titles and places are told in the language of the asker.
      fetchMethod: async (key: string) => {
        const [language, subject] = splitKey(key)
        return postsAnswer.parse(await this.#ask('/internal/posts', { subject }, language))
      },
    })
    this.#agencies = new LRUCache({
      ...limits,
      fetchMethod: async (subject: string) => ({
        agency: agencyAnswer.parse(await this.#ask('/internal/agencies', { subject })),
      }),
    })
  }

  /**
   * Person and posts of an account; empty where the directory knows nobody by it.
   *
   * @throws {Fault} 503 UNAVAILABLE when the directory does not answer: then nobody is let in
   */
  async posts(account: string): Promise<Holder> {
    const holder = await this.#holders.fetch(`${languageOfAsker()} ${account}`)
    return holder ?? { person: null, posts: [] }
  }

  /** The agency of a client, or null. */
  async agency(client: string): Promise<Agency> {
    return (await this.#agencies.fetch(client))?.agency ?? null
  }

  /** Has the switch of the acting post written into the audit. */
  async noteSwitch(account: string, postId: string, previousPostId: string | null): Promise<void> {
    await this.#ask('/internal/acting', { subject: account, postId, previousPostId })
  }

  async #ask(path: string, question: object, language: Language = 'en'): Promise<unknown> {
    try {
      const { status, text } = await this.subgraphs.post({
        name: DIRECTORY,
        path,
        body: JSON.stringify(question),
        viewer: serviceViewer('gateway'),
        correlationId: randomUUID(),
        language,
      })
      if (status >= 300) throw new SubgraphAway(DIRECTORY, new Error(`answered ${status} at ${path}`))
      return JSON.parse(text)
    } catch (error) {
      throw error instanceof SubgraphAway ? unavailable(DIRECTORY) : error
    }
  }
}

/** Language and account of a remembered answer. */
function splitKey(key: string): readonly [Language, string] {
  const at = key.indexOf(' ')
  const language = key.slice(0, at)
  return [isLanguage(language) ? language : 'en', key.slice(at + 1)]
}
