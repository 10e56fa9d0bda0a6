import { say } from '../../messages/index.js'

const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PDF reader looks for its mark in the first kilobyte, an unzipper for its directory in the last 64 kilobytes. */
const PDF_WITHIN = 1_024
const ZIP_WITHIN = 65_557

const SCRIPTS = ['<?php', '<script', '<html'] as const

/** Why the bytes of an upload are not a picture alone, or null. The name and type that the sender told do not count. */
export function pictureFault(bytes: Buffer): string | null {
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
  const starts = (magic: Buffer) => bytes.subarray(0, magic.length).equals(magic)
  if (!isWebp && !starts(JPEG) && !starts(PNG)) return say('noPicture')
  // A file that is a picture and something else too is made to be opened as something else.
  const second =
    bytes.subarray(0, PDF_WITHIN).includes('%PDF-') ||
    bytes.subarray(-ZIP_WITHIN).includes(Buffer.from('PK\u0005\u0006', 'latin1')) ||
    hasScript(bytes.toString('latin1').toLowerCase())
  return second ? say('pictureAndMore') : null
}

function hasScript(text: string): boolean {
  return SCRIPTS.some((mark) => text.includes(mark))
}
