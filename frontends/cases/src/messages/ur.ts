import type en from './en.js'

const ur: Record<keyof typeof en, string> = {
  title: 'لاپتہ اور ملے بچے',
  loading: 'لوڈ ہو رہا ہے',
  failed: 'یہ حصہ ابھی جواب نہیں دے رہا۔',
  count: '{count, plural, =0 {آپ کے علاقے میں کوئی گمشدگی رپورٹ نہیں۔} other {آپ کے علاقے میں # گمشدگی رپورٹیں ہیں۔}}',
  actingAs: '{title}، {place}',
}

export default ur
