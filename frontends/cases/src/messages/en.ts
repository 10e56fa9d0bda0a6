const en = {
  title: 'Missing and found children',
  loading: 'Loading',
  failed: 'This part cannot answer just now.',
  count:
    '{count, plural, =0 {No missing report is in your sight.} one {# missing report is in your sight.} other {# missing reports are in your sight.}}',
  actingAs: '{title}, {place}',
} as const

export default en
