const en = {
  'fault.title': 'This page has a fault',
  'fault.body': 'The rest of the portal works. The fault has been reported.',
  'fault.retry': 'Try again',
  'missing.title': 'There is no page here',
  'missing.body': 'Check the address, or use the navigation above.',
} as const

export default en
