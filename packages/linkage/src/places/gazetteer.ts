import { DISTRICTS, STATES } from '@vatsalya/places'
import { memo } from '../memo.js'
import { relativeDistance } from '../phonetics/distance.js'
import { phonemes } from '../phonetics/phonemes.js'
import { romanise } from '../script/romanise.js'
import { DISTRICT_ALIASES, STATE_ALIASES } from './aliases.data.js'

/** Spelling tolerance, as relative sound distance: wide where the State is known, narrow where it is not. */
const WITHIN_STATE = 0.17
const ANYWHERE = 0.08

interface Entry {
  readonly code: string
  readonly sounds: string
}

const districtsByState = new Map<string, Map<string, string>>()
const stateByText = new Map<string, string>()

for (const { code, name, earlierCodes } of STATES) {
  for (const text of [code, ...earlierCodes, name, ...split(STATE_ALIASES[code])])
    stateByText.set(placeText(text), code)
  districtsByState.set(code, new Map())
}
for (const { code, name, stateCode, earlierName } of DISTRICTS) {
  const names = districtsByState.get(stateCode)
  for (const text of [name, earlierName ?? name]) names?.set(placeText(text), code)
  if (stateCode === 'IN-DL') names?.set(placeText(name.includes('Delhi') ? name : `${name} delhi`), code)
}
for (const [state, rows] of Object.entries(DISTRICT_ALIASES)) {
  const names = districtsByState.get(state)
  for (const row of rows.split('; ')) {
    const [district = '', aliases] = row.split('=')
    const code = names?.get(placeText(district))
    if (code === undefined) throw new Error(`The alias list names a district that ${state} does not have: ${district}`)
    for (const alias of split(aliases)) if (!names?.has(placeText(alias))) names?.set(placeText(alias), code)
  }
}
const entriesByState = new Map(
  [...districtsByState].map(([state, names]) => [
    state,
    [...names].map(([text, code]): Entry => ({ code, sounds: placeSounds(text) })),
  ]),
)
const stateEntries = [...stateByText].map(([text, code]): Entry => ({ code, sounds: placeSounds(text) }))
const everywhere = [...entriesByState.values()].flat()

/** A place's text made comparable: Latin, lower case, single spaces, no punctuation. */
export function placeText(text: string): string {
  return romanise(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The sounds of a place of several words, without spaces; numbers stay ("north 24 parganas"). */
export function placeSounds(text: string): string {
  return text
    .split(' ')
    .map((word) => (/\d/.test(word) ? word : phonemes(word)))
    .join('')
}

/** ISO code of a State told by code, name, short form or misspelt; undefined when it is none. */
export function findStateByText(text: string): string | undefined {
  return found(stateOf(placeText(text)))
}

/** LGD code of a district told by code, present or earlier name, main town, or misspelt. Narrower where no State is known. */
export function findDistrictByText(text: string, stateCode?: string): string | undefined {
  const plain = placeText(text)
  return found(stateCode === undefined ? districtOf(plain) : districtIn(`${stateCode}|${plain}`))
}

const found = (code: string): string | undefined => (code === '' ? undefined : code)

const stateOf = memo((plain) => stateByText.get(plain) ?? nearest(stateEntries, plain, WITHIN_STATE))
const districtOf = memo((plain) => nearest(everywhere, plain, ANYWHERE))
const districtIn = memo((key) => {
  const [state = '', plain = ''] = key.split('|')
  return districtsByState.get(state)?.get(plain) ?? nearest(entriesByState.get(state) ?? [], plain, WITHIN_STATE)
})

/** Code of the nearest entry within the tolerance; empty where there is none or two different places are equally near. */
function nearest(entries: readonly Entry[], plain: string, tolerance: number): string {
  if (plain === '') return ''
  const sounds = placeSounds(plain)
  let best = tolerance
  let nearestCode = ''
  for (const { code, sounds: other } of entries) {
    const distance = relativeDistance(sounds, other)
    if (distance < best) {
      best = distance
      nearestCode = code
    } else if (distance === best && nearestCode !== code && distance < tolerance) nearestCode = ''
  }
  return nearestCode
}

function split(aliases: string | undefined): string[] {
  return aliases === undefined ? [] : aliases.split(', ')
}
