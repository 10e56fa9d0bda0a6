import type en from './en.js'

const hi: Record<keyof typeof en, string> = {
  title: 'लोग और पद',
  loading: 'लोड हो रहा है',
  failed: 'यह हिस्सा अभी जवाब नहीं दे रहा।',
  count: '{count} लोग दर्ज हैं।',
  actingAs: '{title}, {place}',
}

export default hi
