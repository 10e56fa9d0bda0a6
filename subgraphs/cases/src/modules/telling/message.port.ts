import type { Language } from '@vatsalya/subgraph-kit'

/** A few words to somebody outside the portal. They name no child and no place: telephones are read by others. */
export interface Message {
  /** Telephone number in E.164 ("+919800000000"). */
  readonly to: string
  readonly text: string
  readonly language: Language
  /** The same for the same telling, so that a service can refuse to send it twice. */
  readonly key: string
}

/** A way out of the portal. */
export interface MessagePort {
  /** @throws Error when it is not certain that the message went out; it is then sent again later, under the same key */
  send(message: Message): Promise<void>
}
