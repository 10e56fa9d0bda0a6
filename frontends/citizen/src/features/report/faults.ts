/** The sentence about a field that is not right, in the page's language whoever found the fault. */
const FAULTS = {
  seenAt: 'fault.seenAt',
  districtCode: 'fault.districtCode',
  place: 'fault.place',
  description: 'fault.description',
  childName: 'fault.childName',
  contactName: 'fault.contactName',
  contactPhone: 'fault.contactPhone',
  goodFaith: 'fault.goodFaith',
  posterId: 'fault.posterId',
} as const

/** Its key; what has no sentence of its own is told in general. */
export function faultKey(field: string) {
  return Object.entries(FAULTS).find(([name]) => name === field)?.[1] ?? 'fault.other'
}
