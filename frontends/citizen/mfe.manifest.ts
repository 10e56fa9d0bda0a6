import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'citizen',
  basePath: '/',
  label: { en: 'Public', hi: 'जनता', ur: 'عوام' },
  anonymous: true,
  scopes: [],
  navigation: [
    {
      path: '/report-sighting',
      label: { en: 'I have seen a child', hi: 'मैंने एक बच्चा देखा है', ur: 'میں نے ایک بچہ دیکھا ہے' },
    },
    { path: '/posters', label: { en: 'Missing children', hi: 'लापता बच्चे', ur: 'لاپتہ بچے' } },
    { path: '/status', label: { en: 'My report', hi: 'मेरी सूचना', ur: 'میری اطلاع' } },
  ],
}
