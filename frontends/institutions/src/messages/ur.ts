import type en from './en.js'

const ur: Record<keyof typeof en, string> = {
  title: 'ہوم اور ان میں رہنے والے بچے',
  loading: 'لوڈ ہو رہا ہے',
  failed: 'یہ حصہ ابھی جواب نہیں دے رہا۔',
  actingAs: '{title}، {place}',
}

export default ur
