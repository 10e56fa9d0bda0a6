const en = {
  'keys.title': 'Keys',
  'keys.always': 'Walk, open, go back',
  'keys.switch': 'Single keys work on this machine',
} as const

export default en
