import type en from './en.js'

const ur: Record<keyof typeof en, string> = {
  title: 'لاپتہ بچے',
  loading: 'لوڈ ہو رہا ہے',
  failed: 'یہ حصہ ابھی جواب نہیں دے رہا۔',
  count: '{count, plural, =0 {کوئی پوسٹر شائع نہیں۔} other {# پوسٹر شائع ہیں۔}}',
  child: '{name}، {age}',
  unnamed: 'نام روکا گیا ہے',
  since: '{day} سے لاپتہ',
}

export default ur
