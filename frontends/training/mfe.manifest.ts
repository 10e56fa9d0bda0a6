import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'training',
  basePath: '/training',
  label: { en: 'Training', hi: 'प्रशिक्षण', ur: 'تربیت' },
  scopes: ['training:read'],
  navigation: [],
}
