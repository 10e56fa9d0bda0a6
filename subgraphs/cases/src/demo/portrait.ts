import type { Random } from '@vatsalya/demo'
import sharp from 'sharp'

const WIDTH = 480
const HEIGHT = 600

const SKIN = ['#e8b88f', '#d59a6a', '#b97a4c', '#8f5a36'] as const
const HAIR = ['#1b1511', '#2b1d14', '#3a2417'] as const
const CLOTH = ['#3f6fb5', '#b5473f', '#4d8f5b', '#c08a2e', '#75539c'] as const
const BACK = ['#dfe7ef', '#efe6df', '#e3efdf'] as const

/** A plainly artificial portrait: shapes, no face of anybody, "demo" written across it. JPEG. */
export function demoPortrait(random: Random, sex: 'GIRL' | 'BOY' | 'TRANSGENDER'): Promise<Buffer> {
  const hair = random.pick(HAIR)
  const long = sex !== 'BOY'
  const plaits = long
    ? `<rect x="128" y="230" width="44" height="230" rx="22" fill="${hair}"/><rect x="308" y="230" width="44" height="230" rx="22" fill="${hair}"/>`
    : ''
  const eye = (x: number) => `<circle cx="${x}" cy="265" r="11" fill="#221a15"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${random.pick(BACK)}"/>
    ${plaits}
    <path d="M70 600 Q240 ${400 + random.int(0, 30)} 410 600 Z" fill="${random.pick(CLOTH)}"/>
    <ellipse cx="240" cy="270" rx="${105 + random.int(-8, 8)}" ry="130" fill="${random.pick(SKIN)}"/>
    <path d="M130 250 Q240 ${90 + random.int(0, 30)} 350 250 Q240 200 130 250 Z" fill="${hair}"/>
    ${eye(200)}${eye(280)}
    <path d="M200 330 Q240 ${345 + random.int(0, 18)} 280 330" stroke="#5a2f22" stroke-width="7" fill="none"/>
    <rect y="540" width="${WIDTH}" height="60" fill="#ffffff" opacity="0.85"/>
    <text x="240" y="582" font-family="sans-serif" font-size="38" text-anchor="middle" fill="#7a1f1f">demo</text>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer()
}
