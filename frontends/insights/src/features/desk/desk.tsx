import { useSession } from '@vatsalya/mfe-kit'
import { serverTime } from '@vatsalya/ui'
import { useState } from 'react'
import { daysOf } from '../../figures/period.js'
import { useOwnState } from '../../shared/use-own-state.js'
import { DistrictsDesk } from './districts-desk.js'
import { StatesDesk } from './states-desk.js'

/** What a State or the nation looks at first: the places below it, beside each other. */
export default function Desk() {
  const [now] = useState(() => serverTime.now())
  const ofState = Boolean(useSession().acting?.state)
  const state = useOwnState()
  const days = daysOf({ kind: 'THIS_FINANCIAL_YEAR' }, now)
  if (!days) return null
  if (!ofState) return <StatesDesk {...days} />
  return state ? <DistrictsDesk state={state} {...days} /> : null
}
