import sharp from 'sharp'
import { say } from '../../messages/index.js'
import { likenessOf } from './likeness.js'
import { pictureFault } from './picture.rules.js'

/** Longest side of a stored picture, and how many pixels may come in (a 50,000-pixel bomb is refused unread). */
const LONGEST_SIDE = 1_600
const MOST_PIXELS = 50_000_000
const SMALLEST_SIDE = 100

/** A picture that may be stored. */
export interface Picture {
  readonly data: Buffer
  readonly width: number
  readonly height: number
  /** Finds the same picture again (likeness.ts). */
  readonly likeness: string
}

/** Why an upload is no picture that we keep; the sentence is for the person who sent it. */
export class PictureRefused extends Error {}

// One thread per picture leaves the other core to people who wait for an answer.
sharp.concurrency(1)
sharp.cache(false)

/**
 * Makes what we keep of an upload: decoded, turned upright, made smaller, encoded anew as JPEG without any metadata
 * (place, camera, comments). Whatever else the file carried is gone.
 *
 * @throws {PictureRefused} for what is no JPEG, PNG or WebP, is another file as well, is too large or too small
 */
export async function makePicture(upload: Buffer): Promise<Picture> {
  const fault = pictureFault(upload)
  if (fault) throw new PictureRefused(fault)
  try {
    const input = sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    const { width = 0, height = 0 } = await input.metadata()
    if (Math.min(width, height) < SMALLEST_SIDE) throw new PictureRefused(say('pictureTooSmall'))
    const { data, info } = await input
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height, likeness: await likenessOf(data) }
  } catch (error) {
    if (error instanceof PictureRefused) throw error
    throw new PictureRefused(say('pictureUnreadable'))
  }
}
