/** Titles of posts as orders of appointment have them, in Hindi and Urdu. */
export const TITLES: Readonly<Record<string, { readonly hi: string; readonly ur: string }>> = {
  'Child Welfare Police Officer': { hi: 'बाल कल्याण पुलिस अधिकारी', ur: 'بچوں کی بہبود کے پولیس افسر' },
  Superintendent: { hi: 'अधीक्षक', ur: 'سپرنٹنڈنٹ' },
  Chairperson: { hi: 'अध्यक्ष', ur: 'چیئرپرسن' },
  Member: { hi: 'सदस्य', ur: 'رکن' },
  'Principal Magistrate': { hi: 'प्रधान मजिस्ट्रेट', ur: 'پرنسپل مجسٹریٹ' },
  'Social worker member': { hi: 'सामाजिक कार्यकर्ता सदस्य', ur: 'سماجی کارکن رکن' },
  'District Child Protection Officer': { hi: 'ज़िला बाल संरक्षण अधिकारी', ur: 'ضلع تحفظ اطفال افسر' },
  Commissioner: { hi: 'आयुक्त', ur: 'کمشنر' },
  'Director, programme division': { hi: 'निदेशक, कार्यक्रम प्रभाग', ur: 'ڈائریکٹر، پروگرام ڈویژن' },
  'Training coordinator': { hi: 'प्रशिक्षण समन्वयक', ur: 'تربیتی رابطہ کار' },
  'System administrator': { hi: 'सिस्टम प्रशासक', ur: 'سسٹم منتظم' },
}

/** Said of a post that is held beside another one. */
export const ADDITIONAL = { hi: 'अतिरिक्त प्रभार', ur: 'اضافی چارج' } as const
