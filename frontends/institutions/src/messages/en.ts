const en = {
  title: 'Homes and the children in them',
  loading: 'Loading',
  failed: 'This part cannot answer just now.',
  actingAs: '{title}, {place}',
} as const

export default en
