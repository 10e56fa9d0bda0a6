const en = {
  title: 'Training programmes',
  loading: 'Loading',
  failed: 'This part cannot answer just now.',
  actingAs: '{title}, {place}',
} as const

export default en
