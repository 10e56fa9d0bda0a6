/** Languages of the sign-in pages, first one is the default. */
export const PAGE_LANGUAGES = ['en', 'hi', 'ur'] as const

export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

export const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = { en: 'English', hi: 'हिन्दी', ur: 'اردو' }

export const DIRECTION: Readonly<Record<PageLanguage, 'ltr' | 'rtl'>> = { en: 'ltr', hi: 'ltr', ur: 'rtl' }

/** The first of `wanted` (language tags such as "hi-IN", most wanted first) that the pages speak. */
export function pageLanguage(wanted: readonly string[]): PageLanguage {
  for (const tag of wanted) {
    const found = PAGE_LANGUAGES.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language)
    if (found) return found
  }
  return 'en'
}

interface Texts {
  readonly title: string
  readonly languages: string
  readonly account: string
  readonly password: string
  readonly signIn: string
  readonly cancel: string
  readonly wrong: string
  readonly wait: (minutes: number) => string
  readonly demoTitle: string
  readonly demo: string
  readonly demoPassword: string
  readonly expiredTitle: string
  readonly expired: string
  readonly back: string
  readonly signOutTitle: string
  readonly signOut: string
}

export const TEXTS: Readonly<Record<PageLanguage, Texts>> = {
  en: {
    title: 'Sign in',
    languages: 'Language',
    account: 'Account',
    password: 'Password',
    signIn: 'Sign in',
    cancel: 'Back without signing in',
    wrong: 'This account and password do not belong together. Check both and try again.',
    wait: (minutes) => `Too many attempts. Try again in ${minutes} minutes.`,
    demoTitle: 'Demo accounts',
    demo: 'Everything here is demo data. No child, person or case in it is real.',
    demoPassword: 'The password of each account is its name followed by “-demo”. Choose one to fill in its name:',
    expiredTitle: 'This sign-in has expired',
    expired: 'Nothing is lost: go back to the portal and sign in again.',
    back: 'Back to the portal',
    signOutTitle: 'Sign out?',
    signOut: 'Sign out',
  },
  hi: {
    title: 'साइन इन करें',
    languages: 'भाषा',
    account: 'खाता',
    password: 'पासवर्ड',
    signIn: 'साइन इन करें',
    cancel: 'बिना साइन इन किए वापस जाएँ',
    wrong: 'यह खाता और पासवर्ड मेल नहीं खाते। दोनों जाँचकर फिर से प्रयास करें।',
    wait: (minutes) => `बहुत अधिक प्रयास हुए। ${minutes} मिनट बाद फिर से प्रयास करें।`,
    demoTitle: 'डेमो खाते',
    demo: 'यहाँ सब कुछ डेमो डेटा है। इसमें कोई भी बच्चा, व्यक्ति या मामला वास्तविक नहीं है।',
    demoPassword: 'हर खाते का पासवर्ड उसके नाम के बाद “-demo” है। नाम भरने के लिए कोई एक चुनें:',
    expiredTitle: 'इस साइन इन का समय समाप्त हो गया',
    expired: 'कुछ भी नहीं खोया: पोर्टल पर वापस जाकर फिर से साइन इन करें।',
    back: 'पोर्टल पर वापस जाएँ',
    signOutTitle: 'साइन आउट करें?',
    signOut: 'साइन आउट करें',
  },
  ur: {
    title: 'سائن اِن کریں',
    languages: 'زبان',
    account: 'اکاؤنٹ',
    password: 'پاس ورڈ',
    signIn: 'سائن اِن کریں',
    cancel: 'سائن اِن کیے بغیر واپس جائیں',
    wrong: 'یہ اکاؤنٹ اور پاس ورڈ آپس میں میل نہیں کھاتے۔ دونوں جانچ کر دوبارہ کوشش کریں۔',
    wait: (minutes) => `بہت زیادہ کوششیں ہوئیں۔ ${minutes} منٹ بعد دوبارہ کوشش کریں۔`,
    demoTitle: 'ڈیمو اکاؤنٹ',
    demo: 'یہاں سب کچھ ڈیمو ڈیٹا ہے۔ اس میں کوئی بچہ، شخص یا معاملہ حقیقی نہیں ہے۔',
    demoPassword: 'ہر اکاؤنٹ کا پاس ورڈ اُس کے نام کے بعد “‎-demo” ہے۔ نام بھرنے کے لیے کوئی ایک چنیں:',
    expiredTitle: 'اس سائن اِن کا وقت ختم ہو گیا',
    expired: 'کچھ ضائع نہیں ہوا: پورٹل پر واپس جائیں اور دوبارہ سائن اِن کریں۔',
    back: 'پورٹل پر واپس جائیں',
    signOutTitle: 'سائن آؤٹ کریں؟',
    signOut: 'سائن آؤٹ کریں',
  },
}
