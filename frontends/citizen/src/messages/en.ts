const en = {
  title: 'Children who are missing',
  loading: 'Loading',
  failed: 'This part cannot answer just now.',
  count: '{count, plural, =0 {No poster is published.} one {# poster is published.} other {# posters are published.}}',
  child: '{name}, {age}',
  unnamed: 'Name withheld',
  since: 'missing since {day}',
} as const

export default en
