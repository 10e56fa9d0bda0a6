import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'boards',
  basePath: '/boards',
  label: { en: 'Boards', hi: 'समितियाँ और बोर्ड', ur: 'کمیٹیاں اور بورڈ' },
  scopes: ['board:read'],
  navigation: [
    { path: '/boards', label: { en: 'Today', hi: 'आज', ur: 'آج' }, scopes: ['board:write'] },
    {
      path: '/boards/bodies',
      label: { en: 'Bodies', hi: 'निकाय', ur: 'ادارے' },
      scopes: ['board:read'],
    },
    {
      path: '/boards/pending',
      label: { en: 'Four-month list', hi: 'चार माह की सूची', ur: 'چار ماہ کی فہرست' },
      scopes: ['board:read'],
    },
  ],
}
