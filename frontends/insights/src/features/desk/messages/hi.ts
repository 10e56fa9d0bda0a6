import type { Catalogue } from '@vatsalya/ui'
import type en from './en.js'

const hi: Catalogue<keyof typeof en> = {
  'states.title': 'राज्यों की तुलना',
  'states.owed':
    '{count, plural, =0 {{year} का हिसाब सब राज्यों ने दे दिया है।} one {# राज्य का {year} का प्रमाण पत्र बाकी है।} other {# राज्यों के {year} के प्रमाण पत्र बाकी हैं।}}',
  'states.state': 'राज्य',
  'districts.title': 'ज़िले, जहाँ सीमाएँ बीतीं वे पहले',
  'districts.nil':
    '{count, plural, =0 {1 अप्रैल से हर ज़िले ने रिपोर्ट दर्ज की है।} one {# ज़िले ने 1 अप्रैल से कुछ दर्ज नहीं किया।} other {# ज़िलों ने 1 अप्रैल से कुछ दर्ज नहीं किया।}}',
  'districts.district': 'ज़िला',
  'districts.breaches': 'बीती सीमाएँ',
  'districts.none': 'कुछ दर्ज नहीं',
  'districts.lapsed': 'समाप्त पंजीकरण',
  'desk.reported': 'लापता दर्ज',
  'desk.untraced': 'नहीं मिले',
  'desk.withFir': 'एफआईआर के साथ',
  'desk.beyond': 'सीमा से आगे के मामले',
  'desk.quorum': 'गणपूर्ति बिना निकाय',
  'desk.inspections': 'बाकी निरीक्षण',
  'desk.released': '{year} में जारी, ₹ करोड़',
  'desk.used': 'इसमें से खर्च',
  'desk.certificate': '{year} का प्रमाण पत्र',
  'desk.owner': 'राज्य सरकार',
  'desk.all': 'सभी {count} दिखाएँ',
  'desk.fewer': 'पहले {count} दिखाएँ',
  'money.title': 'राज्य का योजना धन',
  'money.released': '{year} में जारी',
  'money.spent': 'इसमें से खर्च',
}

export default hi
