import type en from './en.js'

const hi: Record<keyof typeof en, string> = {
  title: 'लापता बच्चे',
  loading: 'लोड हो रहा है',
  failed: 'यह हिस्सा अभी जवाब नहीं दे रहा।',
  count: '{count, plural, =0 {कोई पोस्टर प्रकाशित नहीं है।} other {# पोस्टर प्रकाशित हैं।}}',
  child: '{name}, {age}',
  unnamed: 'नाम रोका गया है',
  since: '{day} से लापता',
}

export default hi
