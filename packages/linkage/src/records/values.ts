import { romanise } from '../script/romanise.js'

/** 0 boy, 1 girl, 2 not known or neither: not known is no evidence. */
export type Sex = 0 | 1 | 2

const BOY = /^(m|male|boy|man|ladka|balak|purush)$/
const GIRL = /^(f|female|girl|woman|ladki|balika|stri|mahila)$/
const WOMANS_WORD = /\b(smt|shrimati|srimati|sow|mrs|devi|bibi|begum|khatoon|khatun|kaur|bano|bai|ben)\b/
const MANS_WORD = /\b(sri|shri|shree|mr|md|mohd|mohammad|singh|lal)\b/

/** A sex told in words, a letter or a code. */
export function readSex(text: string): Sex {
  const plain = text.trim().toLowerCase()
  if (BOY.test(plain)) return 0
  return GIRL.test(plain) ? 1 : 2
}

/** Whether a guardian's titles tell a mother or a father. */
export function guardianSex(text: string): Sex {
  const plain = romanise(text).replace(/[^a-z]+/g, ' ')
  if (WOMANS_WORD.test(plain)) return 1
  return MANS_WORD.test(plain) ? 0 : 2
}

const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  oriya: 'odia',
  bangla: 'bengali',
  asamiya: 'assamese',
  santhali: 'santali',
  gujrati: 'gujarati',
  panjabi: 'punjabi',
  meitei: 'manipuri',
  sadri: 'nagpuri',
  malyalam: 'malayalam',
  tamizh: 'tamil',
  hindustani: 'hindi',
}

/** A language's usual English name in lower case; the empty string where none was told. */
export function readLanguage(text: string): string {
  const plain = text.trim().toLowerCase()
  return SAME_LANGUAGE[plain] ?? plain
}
