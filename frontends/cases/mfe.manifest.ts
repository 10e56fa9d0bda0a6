import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'cases',
  basePath: '/cases',
  label: { en: 'Cases', hi: 'मामले', ur: 'مقدمات' },
  scopes: ['missing:read', 'found:read'],
  navigation: [
    { path: '/cases', label: { en: 'Today', hi: 'आज', ur: 'آج' }, scopes: ['missing:read'] },
    {
      path: '/cases/reports',
      label: { en: 'Missing children', hi: 'लापता बच्चे', ur: 'لاپتہ بچے' },
      scopes: ['missing:read'],
      also: ['/cases/children'],
    },
    { path: '/cases/due', label: { en: 'Due', hi: 'देय कार्य', ur: 'واجب کام' }, scopes: ['missing:read'] },
    {
      path: '/cases/found',
      label: { en: 'Found children', hi: 'मिले बच्चे', ur: 'ملے بچے' },
      scopes: ['found:read'],
    },
    {
      path: '/cases/sightings',
      label: { en: 'Sightings', hi: 'देखे जाने की सूचनाएँ', ur: 'دیکھے جانے کی اطلاعیں' },
      scopes: ['sighting:read'],
    },
    { path: '/cases/matches', label: { en: 'Matches', hi: 'मिलान', ur: 'ملان' }, scopes: ['match:read'] },
  ],
}
