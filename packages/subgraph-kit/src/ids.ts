import { v7 } from 'uuid'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text can be an id at all. What cannot is answered like what does not exist: null, no error. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/** A new id, UUIDv7. Made here, because a row that its writer may not read back cannot tell it. */
export function newId(): string {
  return v7()
}
