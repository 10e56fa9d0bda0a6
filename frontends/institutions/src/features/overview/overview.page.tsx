import { useSession } from '@vatsalya/mfe-kit'
import { Page } from '@vatsalya/ui'
import { MoneyCard } from './money-card.js'
import { NationHomesCard } from './nation-homes.js'
import styles from './overview.module.css'
import { StateHomesCard } from './state-homes.js'

/** Homes and money of a State or the nation, drawn. No child is here, only counts. */
export default function OverviewPage() {
  const acting = useSession().acting
  const ofState = acting?.state !== null && acting?.state !== undefined
  return (
    <Page>
      <div className={styles.first}>{ofState ? <StateHomesCard /> : <NationHomesCard />}</div>
      {acting?.scopes.includes('scheme:read') && <MoneyCard />}
    </Page>
  )
}
