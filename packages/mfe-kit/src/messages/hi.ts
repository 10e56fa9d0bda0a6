import type en from './en.js'

const hi: Record<keyof typeof en, string> = {
  'fault.title': 'इस पन्ने में गड़बड़ी है',
  'fault.body': 'पोर्टल का बाक़ी हिस्सा चल रहा है। गड़बड़ी की सूचना भेज दी गई है।',
  'fault.retry': 'फिर कोशिश करें',
  'missing.title': 'यहाँ कोई पन्ना नहीं है',
  'missing.body': 'पता जाँचें, या ऊपर दिए मेन्यू से चुनें।',
  'answer.failed': 'यह हिस्सा अभी जवाब नहीं दे रहा।',
  'answer.offline': 'पोर्टल से संपर्क नहीं है। संपर्क लौटने पर फिर कोशिश करें।',
  'answer.again': 'कुछ नहीं बदला। थोड़ी देर में फिर कोशिश करें।',
  'form.refused': 'यह संभव नहीं है।',
  'form.failed': 'कुछ नहीं बदला।',
  'form.offline': 'संपर्क नहीं है। लिखा हुआ यहीं सुरक्षित है।',
  'form.again': 'लिखा हुआ यहीं सुरक्षित है। थोड़ी देर में फिर कोशिश करें।',
}

export default hi
