import type en from './en.js'

const ur: Record<keyof typeof en, string> = {
  'export.title': 'نکالی گئی فہرستیں',
  'export.none': 'اس عہدے کی کوئی فہرست نہیں نکالی گئی۔',
  'export.act': 'یہ فہرست نکالیں',
  'export.intro': 'فائل میں اوپر کے چناؤ کی رپورٹیں ہوتی ہیں، زیادہ سے زیادہ 2,000۔ کون نکالتا ہے، یہ درج ہوتا ہے۔',
  'export.reason': 'کس کام کے لیے',
  'export.reasonHelp': 'کم از کم 20 حروف۔',
  'export.reasonShort': 'کم از کم 20 حروف میں لکھیں۔',
  'export.identity': 'نام، نشان اور سرپرستوں کے ساتھ: دوسرے شخص کی رضامندی ضروری',
  'export.asked': 'فہرست نیچے درج ہے۔',
  'export.line': '{reports, plural, one {# رپورٹ} other {# رپورٹیں}}، {names}',
  'export.with': 'ناموں کے ساتھ',
  'export.without': 'بغیر ناموں کے',
  'export.by': '{name} نے مانگی، {time}',
  'export.somebody': 'ایک افسر',
  'export.waits': 'دوسرے شخص کی منتظر',
  'export.refused': 'نامنظور',
  'export.over': 'وقت ختم',
  'export.fetch': 'فائل محفوظ کریں',
  'export.confirm': 'رضامندی دیں',
  'export.refuse': 'نامنظور کریں',
}

export default ur
