import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'training',
  basePath: '/training',
  label: { en: 'Training', hi: 'प्रशिक्षण', ur: 'تربیت' },
  scopes: ['training:read'],
  navigation: [
    { path: '/training', label: { en: 'Figures', hi: 'आँकड़े', ur: 'اعداد' }, scopes: ['training:read'] },
    { path: '/training/calendar', label: { en: 'Calendar', hi: 'कैलेंडर', ur: 'کیلنڈر' }, scopes: ['training:read'] },
  ],
}
