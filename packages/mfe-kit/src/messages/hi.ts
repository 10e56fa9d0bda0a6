import type en from './en.js'

const hi: Record<keyof typeof en, string> = {
  'fault.title': 'इस पन्ने में गड़बड़ी है',
  'fault.body': 'पोर्टल का बाक़ी हिस्सा चल रहा है। गड़बड़ी की सूचना भेज दी गई है।',
  'fault.retry': 'फिर कोशिश करें',
  'missing.title': 'यहाँ कोई पन्ना नहीं है',
  'missing.body': 'पता जाँचें, या ऊपर दिए मेन्यू से चुनें।',
}

export default hi
