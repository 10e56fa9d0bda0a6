import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'insights',
  basePath: '/insights',
  label: { en: 'Insights', hi: 'आँकड़े', ur: 'اعداد و شمار' },
  scopes: ['figures:read', 'views:read'],
  navigation: [],
}
