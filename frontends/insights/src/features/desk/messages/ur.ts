import type { Catalogue } from '@vatsalya/ui'
import type en from './en.js'

const ur: Catalogue<keyof typeof en> = {
  'states.title': 'ریاستوں کا موازنہ',
  'states.owed':
    '{count, plural, =0 {{year} کا حساب سب ریاستوں نے دے دیا ہے۔} one {# ریاست کا {year} کا سرٹیفکیٹ باقی ہے۔} other {# ریاستوں کے {year} کے سرٹیفکیٹ باقی ہیں۔}}',
  'states.state': 'ریاست',
  'districts.title': 'اضلاع، جہاں حدیں گزریں وہ پہلے',
  'districts.nil':
    '{count, plural, =0 {1 اپریل سے ہر ضلع نے رپورٹ درج کی ہے۔} one {# ضلع نے 1 اپریل سے کچھ درج نہیں کیا۔} other {# اضلاع نے 1 اپریل سے کچھ درج نہیں کیا۔}}',
  'districts.district': 'ضلع',
  'districts.breaches': 'گزری ہوئی حدیں',
  'districts.none': 'کچھ درج نہیں',
  'districts.lapsed': 'ختم شدہ رجسٹریشن',
  'desk.reported': 'لاپتہ درج',
  'desk.untraced': 'نہیں ملے',
  'desk.withFir': 'ایف آئی آر کے ساتھ',
  'desk.beyond': 'حد سے آگے کے معاملے',
  'desk.quorum': 'کورم کے بغیر ادارے',
  'desk.inspections': 'باقی معائنے',
  'desk.released': '{year} میں جاری، ₹ کروڑ',
  'desk.used': 'اس میں سے خرچ',
  'desk.certificate': '{year} کا سرٹیفکیٹ',
  'desk.owner': 'ریاستی حکومت',
  'desk.all': 'سب {count} دکھائیں',
  'desk.fewer': 'پہلے {count} دکھائیں',
  'money.title': 'ریاست کی اسکیم رقم',
  'money.released': '{year} میں جاری',
  'money.spent': 'اس میں سے خرچ',
}

export default ur
