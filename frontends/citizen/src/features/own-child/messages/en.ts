const en = {
  'own.title': 'My child is missing',
  'own.state': 'Do this now, in this order. There is no waiting time.',
  'own.call': 'Call 112, or go to any police station',
  'own.callHelp': 'Any station takes the report, also where it did not happen, and hands it on.',
  'own.fir': 'The police register it at once',
  'own.firHelp':
    'For a missing child they write an FIR. You get a copy, free. If a station refuses, call 112 and say so, or write to the Superintendent of Police.',
  'own.helpline': 'Call 1098, the child helpline',
  'own.helplineHelp': 'It is free, day and night, and tells others who look for children.',
  'own.take': 'Take along what you have',
  'own.takeHelp':
    'A new photo. What the child wore. Height, marks, languages. Friends, places, telephone numbers. Do not wait for what you do not have.',
  'own.tell': 'Tell the station what you hear',
  'own.tellHelp': 'Each hint, also a small one. Write down the number of the report and the name of the officer.',
  'own.back': 'When the child is back',
  'own.backHelp': 'Tell the station at once. The posters then come down and nobody looks on.',
} as const

export default en
