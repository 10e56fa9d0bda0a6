import { useSession } from '@vatsalya/mfe-kit'
import { Page } from '@vatsalya/ui'
import { MoneyCard } from './money-card.js'
import { NationHomesCard } from './nation-homes.js'
import { StateHomesCard } from './state-homes.js'

/** Homes and money of a State or the nation, drawn. No child is here, only counts. */
export default function OverviewPage() {
  const acting = useSession().acting
  const ofState = acting?.state !== null && acting?.state !== undefined
  return (
    <Page>
      {ofState ? <StateHomesCard /> : <NationHomesCard />}
      {acting?.scopes.includes('scheme:read') && <MoneyCard />}
    </Page>
  )
}
