/** Where programs are looked for: the only part of our environment that the server's programs are given. */
export function searchPath(): string | undefined {
  return process.env.PATH
}
