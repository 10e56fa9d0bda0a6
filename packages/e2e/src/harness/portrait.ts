import sharp from 'sharp'

/** A picture of nobody: a plain area of a colour, with a place of taking in its metadata that must not go public. */
export function portrait(): Promise<Buffer> {
  return sharp({ create: { width: 480, height: 600, channels: 3, background: '#c58b5a' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 31/1 0/1' } })
    .jpeg()
    .toBuffer()
}

/** Metadata that a picture carries: the place of taking, the camera, the owner. Empty where it was stripped. */
export async function secretsIn(picture: Buffer): Promise<string[]> {
  const { exif, iptc, xmp } = await sharp(picture).metadata()
  return Object.entries({ exif, iptc, xmp }).flatMap(([name, value]) => (value ? [name] : []))
}
