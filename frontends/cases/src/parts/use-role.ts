import { useT } from '../features/messages/index.js'

const KNOWN = ['POLICE_STATION', 'RAILWAY_POLICE', 'AHTU', 'DCPO', 'CWC_MEMBER', 'JJB_MEMBER'] as const

/** A role in words; nothing where a machine or a role without words acted. */
export function useRole() {
  const t = useT()
  return (role: string): string | null => {
    const known = KNOWN.find((each) => each === role)
    return known ? t(`role.${known}`) : null
  }
}
