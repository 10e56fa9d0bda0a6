const en = {
  'fault.title': 'This page has a fault',
  'fault.body': 'The rest of the portal works. The fault has been reported.',
  'fault.retry': 'Try again',
  'missing.title': 'There is no page here',
  'missing.body': 'Check the address, or use the navigation above.',
  'answer.failed': 'This part cannot answer just now.',
  'answer.offline': 'There is no connection to the portal. Try again when it is back.',
  'answer.again': 'Nothing was changed. Try again in a moment.',
  'form.refused': 'This is not possible.',
  'form.failed': 'Nothing was changed.',
  'form.offline': 'There is no connection. What you typed is still here.',
  'form.again': 'What you typed is still here. Try again in a moment.',
} as const

export default en
