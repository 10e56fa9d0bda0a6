const en = {
  title: 'People and posts',
  loading: 'Loading',
  failed: 'This part cannot answer just now.',
  count: '{count, plural, one {# person is entered.} other {# people are entered.}}',
  actingAs: '{title}, {place}',
} as const

export default en
