const en = {
  title: 'Views and figures',
  loading: 'Loading',
  failed: 'This part cannot answer just now.',
  actingAs: '{title}, {place}',
} as const

export default en
