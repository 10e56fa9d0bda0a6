const en = {
  title: "Today's cause list",
  loading: 'Loading',
  failed: 'This part cannot answer just now.',
  actingAs: '{title}, {place}',
} as const

export default en
