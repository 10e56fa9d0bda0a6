import { findDistrictByText, findStateByText, placeSounds, placeText } from '../places/gazetteer.js'

/**
 * Where somebody is at home, as far as it was told. Codes where the gazetteer knows the place, else "~" and its sounds;
 * empty where not told. `locality` is the sounds of what the text says beyond State and district.
 */
export interface Home {
  readonly state: string
  readonly district: string
  /** The district was not told as such but read out of the free text. */
  readonly fromText: boolean
  readonly locality: string
}

const known = new Map<string, Home>()
const KEEP = 200_000

/** Reads a home. A free text is split at commas; a part that names a district of the State (or any, if none) is it. */
export function readHome(state: string, district: string, text: string): Home {
  const key = `${state}|${district}|${text}`
  const cached = known.get(key)
  if (cached) return cached
  const home = read(state, district, text)
  // A cache, not a store: it is emptied before it could fill the memory.
  if (known.size >= KEEP) known.clear()
  known.set(key, home)
  return home
}

function read(stateText: string, districtText: string, text: string): Home {
  const state = codeOr(findStateByText(stateText), stateText)
  const stateCode = state.startsWith('~') || state === '' ? undefined : state
  const told = codeOr(findDistrictByText(districtText, stateCode), districtText)
  const localities: string[] = []
  let read = ''
  for (const part of text.split(/[,;]/)) {
    const plain = placeText(part)
    if (plain === '') continue
    const found = findDistrictByText(plain, stateCode)
    if (found !== undefined && read === '') read = found
    else if (findStateByText(plain) === undefined) localities.push(placeSounds(plain))
  }
  const district = told === '' ? read : told
  return { state, district, fromText: told === '' && read !== '', locality: localities.join('') }
}

function codeOr(code: string | undefined, text: string): string {
  const plain = placeText(text)
  return code ?? (plain === '' ? '' : `~${placeSounds(plain)}`)
}
