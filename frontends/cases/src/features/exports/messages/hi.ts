import type en from './en.js'

const hi: Record<keyof typeof en, string> = {
  'export.title': 'निकाली गई सूचियाँ',
  'export.none': 'इस पद की कोई सूची नहीं निकाली गई।',
  'export.act': 'यह सूची निकालें',
  'export.intro': 'फ़ाइल में ऊपर के छँटाव की रिपोर्टें होती हैं, अधिक से अधिक 2,000। कौन निकालता है, यह दर्ज होता है।',
  'export.reason': 'किस काम के लिए',
  'export.reasonHelp': 'कम से कम 20 अक्षर।',
  'export.reasonShort': 'कम से कम 20 अक्षरों में लिखें।',
  'export.identity': 'नाम, चिह्न और अभिभावक सहित: दूसरे व्यक्ति की सहमति ज़रूरी',
  'export.asked': 'सूची नीचे दर्ज है।',
  'export.line': '{reports, plural, one {# रिपोर्ट} other {# रिपोर्टें}}, {names}',
  'export.with': 'नामों सहित',
  'export.without': 'बिना नामों के',
  'export.by': '{name} ने माँगी, {time}',
  'export.somebody': 'एक अधिकारी',
  'export.waits': 'दूसरे व्यक्ति की प्रतीक्षा में',
  'export.refused': 'अस्वीकृत',
  'export.over': 'समय समाप्त',
  'export.fetch': 'फ़ाइल सहेजें',
  'export.confirm': 'सहमति दें',
  'export.refuse': 'अस्वीकार करें',
}

export default hi
