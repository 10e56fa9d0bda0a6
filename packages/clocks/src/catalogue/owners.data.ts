import type { Words } from './definition.js'

const words = (en: string, hi: string, ur: string): Words => ({ en, hi, ur })

/** Whose limit it is, by office rather than by person. */
export const OWNERS = {
  RECEIVER: words('Whoever received the child', 'जिसने बच्चे को लिया', 'جس نے بچے کو لیا'),
  FINDER: words('Whoever found the child', 'जिसे बच्चा मिला', 'جسے بچہ ملا'),
  STATION: words('Officer in charge of the police station', 'थाना प्रभारी', 'تھانہ انچارج'),
  INVESTIGATOR: words('Investigating officer', 'जांच अधिकारी', 'تفتیشی افسر'),
  SUPERINTENDENT: words('Superintendent of Police', 'पुलिस अधीक्षक', 'سپرنٹنڈنٹ پولیس'),
  AHTU: words('Anti Human Trafficking Unit', 'मानव तस्करी निरोधक इकाई', 'انسداد انسانی اسمگلنگ یونٹ'),
  SJPU: words(
    'Child welfare police officer or SJPU',
    'बाल कल्याण पुलिस अधिकारी या SJPU',
    'چائلڈ ویلفیئر پولیس افسر یا SJPU',
  ),
  SIGHTING_DESK: words('Sighting desk', 'सूचना डेस्क', 'اطلاع ڈیسک'),
  SOCIAL_WORKER: words(
    'Child welfare officer or social worker',
    'बाल कल्याण अधिकारी या सामाजिक कार्यकर्ता',
    'چائلڈ ویلفیئر افسر یا سماجی کارکن',
  ),
  PROBATION: words(
    'Probation officer or child welfare officer',
    'परिवीक्षा अधिकारी या बाल कल्याण अधिकारी',
    'پروبیشن افسر یا چائلڈ ویلفیئر افسر',
  ),
  CWC: words('Child Welfare Committee', 'बाल कल्याण समिति', 'چائلڈ ویلفیئر کمیٹی'),
  JJB: words('Juvenile Justice Board', 'किशोर न्याय बोर्ड', 'جووینائل جسٹس بورڈ'),
  CHIEF_MAGISTRATE: words(
    'Chief Judicial or Metropolitan Magistrate',
    'मुख्य न्यायिक या महानगर मजिस्ट्रेट',
    'چیف جوڈیشل یا میٹروپولیٹن مجسٹریٹ',
  ),
  HIGH_LEVEL: words('High level committee', 'उच्च स्तरीय समिति', 'اعلیٰ سطحی کمیٹی'),
  SPECIAL_COURT: words('Special Court', 'विशेष न्यायालय', 'خصوصی عدالت'),
  DM: words('District Magistrate', 'जिला मजिस्ट्रेट', 'ضلع مجسٹریٹ'),
  STATE: words('State Government', 'राज्य सरकार', 'ریاستی حکومت'),
  HOME: words('Child care institution', 'बाल देखरेख संस्था', 'چائلڈ کیئر ادارہ'),
  SAA: words('Specialised adoption agency', 'विशिष्ट दत्तक ग्रहण एजेंसी', 'خصوصی ادارہ برائے گود'),
  INSPECTION: words('Inspection committee', 'निरीक्षण समिति', 'معائنہ کمیٹی'),
  AGGRIEVED: words('Person aggrieved by the order', 'आदेश से व्यथित व्यक्ति', 'حکم سے متاثرہ شخص'),
} as const

export type OwnerRole = keyof typeof OWNERS
