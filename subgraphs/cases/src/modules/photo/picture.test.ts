import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makePicture, PictureRefused } from './picture.js'

const colour = { r: 120, g: 90, b: 60 }
const image = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: colour } })

describe('an uploaded picture', () => {
  it('is kept as JPEG, upright, smaller, without any metadata', async () => {
    const upload = await image(3_000, 2_000)
      .withExif({ IFD0: { Copyright: 'canary' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { data, width, height } = await makePicture(upload)
    expect([width, height]).toEqual([1_067, 1_600])
    const kept = await sharp(data).metadata()
    expect(kept).toMatchObject({ format: 'jpeg', width: 1_067, height: 1_600 })
    expect(kept.exif).toBeUndefined()
    expect(data.includes('canary')).toBe(false)
  })

  it.each([
    ['text', Buffer.from('not a picture at all')],
    ['nothing', Buffer.alloc(0)],
    ['a GIF', Buffer.from('GIF89a000000000000000')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"/>')],
    ['a PDF', Buffer.from('%PDF-1.7 %%EOF')],
    ['a JPEG that breaks off', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])('is refused when it is %s', async (_, upload) => {
    await expect(makePicture(upload)).rejects.toThrow(PictureRefused)
  })

  it.each([
    ['a ZIP', 'PK\u0005\u0006                  '],
    ['a script', '<script>alert(1)</script>'],
    ['PHP', '<?php echo 1;'],
  ])('is refused when it is %s as well', async (_, second) => {
    const picture = await image(300, 300).jpeg().toBuffer()
    await expect(makePicture(Buffer.concat([picture, Buffer.from(second, 'latin1')]))).rejects.toThrow('something else')
  })

  it('is taken with a drawing in its metadata, which goes', async () => {
    const picture = await image(300, 300).jpeg().toBuffer()
    const { data } = await makePicture(Buffer.concat([picture, Buffer.from('<svg width="1"/>')]))
    expect(data.includes('<svg')).toBe(false)
  })

  it('is refused with 50,000 pixels a side, before they are unpacked', async () => {
    const bomb = await sharp({
      create: { width: 1, height: 1, channels: 3, background: colour },
      limitInputPixels: false,
    })
      .png()
      .toBuffer()
    // The header says 50,000 by 50,000; the checksum of the header is wrong then, as it would be in an attack.
    bomb.writeUInt32BE(50_000, 16)
    bomb.writeUInt32BE(50_000, 20)
    await expect(makePicture(bomb)).rejects.toThrow(PictureRefused)
    const wide = await image(16_000, 4_000).png({ compressionLevel: 9 }).toBuffer()
    await expect(makePicture(wide)).rejects.toThrow('too many pixels')
  })

  it('is refused when nobody could be known by it', async () => {
    await expect(makePicture(await image(40, 40).png().toBuffer())).rejects.toThrow('too small')
  })
})
