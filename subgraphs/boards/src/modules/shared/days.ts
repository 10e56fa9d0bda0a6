import { indianDay } from '@vatsalya/clocks'

/** "CWC/490/2026/0018": body, district, year, serial. */
export function nextNumber(kind: 'CWC' | 'JJB', districtCode: string, at: Date, lastSerial: number): string {
  return `${kind}/${districtCode}/${indianDay(at).slice(0, 4)}/${String(lastSerial + 1).padStart(4, '0')}`
}
