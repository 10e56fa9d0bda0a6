import type en from './en.js'

const hi: Record<keyof typeof en, string> = {
  title: 'लापता और मिले बच्चे',
  loading: 'लोड हो रहा है',
  failed: 'यह हिस्सा अभी जवाब नहीं दे रहा।',
  count: '{count, plural, =0 {आपके क्षेत्र में कोई लापता रिपोर्ट नहीं है।} other {आपके क्षेत्र में # लापता रिपोर्टें हैं।}}',
  actingAs: '{title}, {place}',
}

export default hi
