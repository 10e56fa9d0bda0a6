import type en from './en.js'

const ur: Record<keyof typeof en, string> = {
  'fault.title': 'اس صفحے میں خرابی ہے',
  'fault.body': 'پورٹل کا باقی حصہ چل رہا ہے۔ خرابی کی اطلاع بھیج دی گئی ہے۔',
  'fault.retry': 'دوبارہ کوشش کریں',
  'missing.title': 'یہاں کوئی صفحہ نہیں ہے',
  'missing.body': 'پتہ دیکھ لیں، یا اوپر کے مینو سے چنیں۔',
  'answer.failed': 'یہ حصہ ابھی جواب نہیں دے رہا۔',
  'answer.offline': 'پورٹل سے رابطہ نہیں ہے۔ رابطہ بحال ہونے پر دوبارہ کوشش کریں۔',
  'answer.again': 'کچھ نہیں بدلا۔ تھوڑی دیر میں دوبارہ کوشش کریں۔',
  'form.refused': 'یہ ممکن نہیں۔',
  'form.failed': 'کچھ نہیں بدلا۔',
  'form.offline': 'رابطہ نہیں ہے۔ لکھا ہوا محفوظ ہے۔',
  'form.again': 'لکھا ہوا محفوظ ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔',
}

export default ur
