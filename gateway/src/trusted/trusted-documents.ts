import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type DocumentNode, Kind, OperationTypeNode, parse, print, separateOperations } from 'graphql'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Operation } from '../engine/index.js'
import { contractOperations } from './contract.js'

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())

/** How long a document that a build took away may still be known. */
const LOOK_AGAIN_MS = 1_000

/** Documents that a build of ours, or the contract, has made known. */
interface Known {
  readonly byHash: ReadonlyMap<string, string>
  readonly normal: ReadonlySet<string>
}

/** A trusted document by the name of its operation. */
export interface NamedDocument {
  readonly name: string
  readonly sha256Hash: string
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * The documents that callers may name by hash. Nothing is ever added by a request: the contract's operations come
 * with the gateway, the pages' own from the manifest of the build (`trusted-documents.json`), read again when a build
 * has changed it.
 */
export class TrustedDocuments {
  readonly #file: string
  readonly #contract: Known
  #pages: Known = { byHash: new Map(), normal: new Set() }
  #changed: number | null = null
  #lookAgainAt = 0
  /** The reading under way. A page's first questions come together, and all of them wait for it. */
  #reading: Promise<void> = Promise.resolve()

  constructor(
    staticRoot: string,
    private readonly log: Logger,
  ) {
    this.#file = join(staticRoot, 'trusted-documents.json')
    const operations = contractOperations()
    this.#contract = {
      byHash: new Map(
        operations.flatMap(({ normal, spellings }) => spellings.map((text) => [sha256(text), normal] as const)),
      ),
      normal: new Set(operations.map(({ normal }) => normal)),
    }
  }

  /** Text of a trusted document, or null where nobody made this hash known. */
  async byHash(hash: string): Promise<string | null> {
    await this.#refresh()
    const known = this.#known(hash)
    if (known !== null) return known
    // A build that is over this moment: its pages ask at once.
    await this.#refresh(true)
    return this.#known(hash)
  }

  /** The named queries that can be asked by hash, in alphabetical order. No mutations: whoever lists them may run them. */
  async queries(): Promise<readonly NamedDocument[]> {
    await this.#refresh()
    const named = new Map<string, string>()
    for (const [hash, text] of [...this.#contract.byHash, ...this.#pages.byHash]) {
      const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY) continue
      if (operation.name && !named.has(operation.name.value)) named.set(operation.name.value, hash)
    }
    return [...named].sort().map(([name, sha256Hash]) => ({ name, sha256Hash }))
  }

  /** Whether an operation that came as text is a trusted one, however it is spaced. */
  async isTrusted({ definition, fragments }: Operation): Promise<boolean> {
    await this.#refresh()
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition, ...fragments.values()] }
    const own = separateOperations(document)[definition.name?.value ?? '']
    const normal = own ? print(own) : ''
    if (this.#isNormal(normal)) return true
    await this.#refresh(true)
    return this.#isNormal(normal)
  }

  #known(hash: string): string | null {
    return this.#contract.byHash.get(hash) ?? this.#pages.byHash.get(hash) ?? null
  }

  #isNormal(text: string): boolean {
    return this.#contract.normal.has(text) || this.#pages.normal.has(text)
  }

  async #refresh(atOnce = false): Promise<void> {
    const now = Date.now()
    if (atOnce || now >= this.#lookAgainAt) {
      this.#lookAgainAt = now + LOOK_AGAIN_MS
      this.#reading = this.#look()
    }
    await this.#reading
  }

  async #look(): Promise<void> {
    const changed = await stat(this.#file).then(
      (file) => file.mtimeMs,
      () => null,
    )
    if (changed === this.#changed) return
    this.#changed = changed
    if (changed !== null) await this.#read()
  }

  async #read(): Promise<void> {
    try {
      const texts = Object.entries(manifest.parse(JSON.parse(await readFile(this.#file, 'utf8'))))
      this.#pages = {
        byHash: new Map(texts),
        normal: new Set(texts.map(([, text]) => normalOf(text))),
      }
    } catch (error) {
      // A build may be in the middle of writing; what was known stays known.
      this.log.warn({ err: error }, 'trusted documents cannot be read')
    }
  }
}

/** A document of one operation as it prints with what it uses, in the order in which graphql-js puts it. */
function normalOf(text: string): string {
  const [own] = Object.values(separateOperations(parse(text)))
  return own ? print(own) : ''
}
