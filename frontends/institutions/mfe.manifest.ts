import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'institutions',
  basePath: '/institutions',
  label: { en: 'Institutions', hi: 'संस्थाएँ', ur: 'ادارے' },
  scopes: ['institution:read'],
  navigation: [],
}
