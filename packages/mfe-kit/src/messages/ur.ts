import type en from './en.js'

const ur: Record<keyof typeof en, string> = {
  'fault.title': 'اس صفحے میں خرابی ہے',
  'fault.body': 'پورٹل کا باقی حصہ چل رہا ہے۔ خرابی کی اطلاع بھیج دی گئی ہے۔',
  'fault.retry': 'دوبارہ کوشش کریں',
  'missing.title': 'یہاں کوئی صفحہ نہیں ہے',
  'missing.body': 'پتہ دیکھ لیں، یا اوپر کے مینو سے چنیں۔',
}

export default ur
