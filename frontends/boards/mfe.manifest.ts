import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'boards',
  basePath: '/boards',
  label: { en: 'Boards', hi: 'समितियाँ और बोर्ड', ur: 'کمیٹیاں اور بورڈ' },
  scopes: ['board:read'],
  navigation: [],
}
