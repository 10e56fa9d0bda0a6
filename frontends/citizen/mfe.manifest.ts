import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'citizen',
  basePath: '/',
  label: { en: 'Public', hi: 'जनता', ur: 'عوام' },
  anonymous: true,
  scopes: [],
  navigation: [],
}
