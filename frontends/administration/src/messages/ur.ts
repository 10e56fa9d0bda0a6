import type en from './en.js'

const ur: Record<keyof typeof en, string> = {
  title: 'افراد اور عہدے',
  loading: 'لوڈ ہو رہا ہے',
  failed: 'یہ حصہ ابھی جواب نہیں دے رہا۔',
  count: '{count} افراد درج ہیں۔',
  actingAs: '{title}، {place}',
}

export default ur
