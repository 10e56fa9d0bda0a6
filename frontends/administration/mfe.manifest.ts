import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'administration',
  basePath: '/administration',
  label: { en: 'Administration', hi: 'प्रशासन', ur: 'انتظامیہ' },
  scopes: ['people:read', 'audit:read'],
  navigation: [],
}
