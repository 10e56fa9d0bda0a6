import type en from './en.js'

const hi: Record<keyof typeof en, string> = {
  title: 'दृश्य और आँकड़े',
  loading: 'लोड हो रहा है',
  failed: 'यह हिस्सा अभी जवाब नहीं दे रहा।',
  actingAs: '{title}, {place}',
}

export default hi
