/** Texts of lists that are taken out. */
const en = {
  'export.title': 'Lists taken out',
  'export.none': 'No list of this post has been taken out.',
  'export.act': 'Take this list out',
  'export.intro': 'The file holds the reports of the filter above, at most 2,000. It is recorded who takes it out.',
  'export.reason': 'What it is for',
  'export.reasonHelp': 'At least 20 characters.',
  'export.reasonShort': 'Say it in at least 20 characters.',
  'export.identity': 'With names, marks and guardians: a second person must agree',
  'export.asked': 'The list is recorded below.',
  'export.line': '{reports, plural, one {# report} other {# reports}}, {names}',
  'export.with': 'with names',
  'export.without': 'without names',
  'export.by': 'asked by {name}, {time}',
  'export.somebody': 'an officer',
  'export.waits': 'waits for a second person',
  'export.refused': 'refused',
  'export.over': 'its time is over',
  'export.fetch': 'Save the file',
  'export.confirm': 'Agree',
  'export.refuse': 'Refuse',
} as const

export default en
