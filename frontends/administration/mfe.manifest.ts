import type { MfeManifest } from '@vatsalya/mfe-contract'

export const manifest: MfeManifest = {
  name: 'administration',
  basePath: '/administration',
  label: { en: 'Administration', hi: 'प्रशासन', ur: 'انتظامیہ' },
  scopes: ['people:read', 'audit:read'],
  navigation: [
    { path: '/administration/access', label: { en: 'Access', hi: 'पहुँच', ur: 'رسائی' }, scopes: ['audit:read'] },
    { path: '/administration', label: { en: 'People', hi: 'लोग', ur: 'افراد' }, scopes: ['people:read'] },
    { path: '/administration/posts', label: { en: 'Posts', hi: 'पद', ur: 'عہدے' }, scopes: ['people:read'] },
    {
      path: '/administration/agencies',
      label: { en: 'Agencies', hi: 'एजेंसियाँ', ur: 'ایجنسیاں' },
      scopes: ['people:read'],
    },
    { path: '/administration/matching', label: { en: 'Matching', hi: 'मिलान', ur: 'ملان' }, scopes: ['audit:read'] },
    {
      path: '/administration/explain',
      label: { en: 'Explain', hi: 'जाँच', ur: 'وضاحت' },
      scopes: ['explain:read'],
    },
    { path: '/administration/audit', label: { en: 'Audit', hi: 'ऑडिट', ur: 'آڈٹ' }, scopes: ['audit:read'] },
  ],
}
