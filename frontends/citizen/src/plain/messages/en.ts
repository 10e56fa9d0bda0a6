const en = {
  'plain.demo': 'Demonstration. No person here is real.',
  'plain.skip': 'Go to the content',
  'plain.name': 'Vatsalya',
  'plain.languages': 'Language',
  'plain.home': 'First page',
  'plain.chooseState': 'State',
  'plain.chooseStateHelp': 'Where did you see the child?',
  'plain.choose': 'Choose',
  'plain.show': 'Show',
  'plain.faults': 'Please look at these answers once more:',
  'plain.optional': 'You may leave this empty.',
  'plain.where': 'The form is on one page. Send it at the end.',
  'plain.otherState': 'Another State',
  'plain.missing': 'There is no page at this address',
} as const

export default en
