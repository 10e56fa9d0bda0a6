import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'cases',
  basePath: '/cases',
  label: { en: 'Cases', hi: 'मामले', ur: 'مقدمات' },
  scopes: ['missing:read', 'found:read'],
  navigation: [],
}
