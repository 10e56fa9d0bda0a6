import { isAbsolute, resolve } from 'node:path'

/** A path as a person typed it, seen from where npm was called (npm runs scripts inside the package). */
export function typedPath(typed: string): string {
  return isAbsolute(typed) ? typed : resolve(process.env.INIT_CWD ?? process.cwd(), typed)
}
