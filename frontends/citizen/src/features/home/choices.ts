/** What anybody can do here, the most wanted first. */
export const CHOICES = [
  { to: '/report-sighting', title: 'home.seen', help: 'home.seenHelp' },
  { to: '/posters', title: 'home.posters', help: 'home.postersHelp' },
  { to: '/status', title: 'home.status', help: 'home.statusHelp' },
] as const
