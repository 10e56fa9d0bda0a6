/** Kinds of office as names begin with them, in Hindi (the words of the Act) and Urdu. */
export const OFFICES: Readonly<Record<string, { readonly hi: string; readonly ur: string }>> = {
  'Police Station': { hi: 'थाना', ur: 'تھانہ' },
  'Child Welfare Committee': { hi: 'बाल कल्याण समिति', ur: 'بچوں کی بہبود کمیٹی' },
  'Juvenile Justice Board': { hi: 'किशोर न्याय बोर्ड', ur: 'جووینائل جسٹس بورڈ' },
  'District Child Protection Unit': { hi: 'ज़िला बाल संरक्षण इकाई', ur: 'ضلع تحفظ اطفال یونٹ' },
  'State Child Protection Society': { hi: 'राज्य बाल संरक्षण समिति', ur: 'ریاستی تحفظ اطفال سوسائٹی' },
  "Children's Home": { hi: 'बाल गृह', ur: 'چلڈرنز ہوم' },
  'Open Shelter': { hi: 'खुला आश्रय', ur: 'کھلی پناہ گاہ' },
  'Specialised Adoption Agency': { hi: 'विशिष्ट दत्तक ग्रहण अभिकरण', ur: 'ادارہ برائے گود' },
  'Observation Home': { hi: 'संप्रेक्षण गृह', ur: 'آبزرویشن ہوم' },
  'Special Home': { hi: 'विशेष गृह', ur: 'اسپیشل ہوم' },
  'Place of Safety': { hi: 'सुरक्षित स्थान', ur: 'محفوظ مقام' },
  'Ministry of Women and Child Development': { hi: 'महिला एवं बाल विकास मंत्रालय', ur: 'وزارت بہبود خواتین و اطفال' },
  'Training Institute (NIPCCD)': { hi: 'प्रशिक्षण संस्थान (NIPCCD)', ur: 'تربیتی ادارہ (NIPCCD)' },
}

/** What the names of the demo begin with. */
export const DEMO = { hi: 'नमूना', ur: 'نمونہ' } as const
