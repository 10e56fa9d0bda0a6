import type { Catalogue } from '@vatsalya/ui/runtime'
import type en from './en.js'

const hi: Catalogue<keyof typeof en> = {
  'plain.demo': 'यह नमूना है, आँकड़े बनावटी हैं। यहाँ का कोई व्यक्ति असली नहीं है।',
  'plain.skip': 'सीधे सामग्री पर जाएँ',
  'plain.name': 'वात्सल्य',
  'plain.languages': 'भाषा',
  'plain.home': 'पहला पृष्ठ',
  'plain.chooseState': 'राज्य',
  'plain.chooseStateHelp': 'आपने बच्चे को कहाँ देखा?',
  'plain.choose': 'चुनें',
  'plain.show': 'दिखाएँ',
  'plain.faults': 'इन उत्तरों को एक बार फिर देखें:',
  'plain.optional': 'इसे खाली छोड़ सकते हैं।',
  'plain.where': 'पूरा फ़ॉर्म एक ही पृष्ठ पर है। अंत में भेजें।',
  'plain.otherState': 'दूसरा राज्य',
  'plain.missing': 'इस पते पर कोई पृष्ठ नहीं है',
}

export default hi
