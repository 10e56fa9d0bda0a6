import { useMutation } from '@apollo/client/react'
import { Button, Card, formatDateTime, toast, useLanguage } from '@vatsalya/ui'
import { Link } from 'react-router'
import { ActNotice } from '../../parts/act-notice.js'
import parts from '../../parts/parts.module.css'
import { useAct } from '../../parts/use-act.js'
import { Words } from '../../parts/words.js'
import { useT } from '../search/messages/index.js'
import type { Sighting } from './sighting.page.js'
import { CasesGatherSightings } from './sightings.graphql.js'

/** What others told of the same child: gathered already, or alike and offered for it. */
export function Same({ sighting, onDone }: { readonly sighting: Sighting; readonly onDone: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const act = useAct()
  const [gather] = useMutation(CasesGatherSightings)
  const { id: sightingId, version: expectedVersion, gathered, similar } = sighting
  if (gathered.length === 0 && similar.length === 0) return null

  async function take(sameId: string) {
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, sightingId, expectedVersion, sameIds: [sameId] }
      return (await gather({ variables: { input } })).data?.gatherSightings
    })
    if (!done) return
    toast(t('same.done'))
    onDone()
  }
  return (
    <Card title={t('same.title')}>
      <ActNotice act={act} />
      {gathered.length > 0 && <p>{t('same.gathered', { count: gathered.length })}</p>}
      {similar.length > 0 && (
        <section>
          <h3>{t('same.similar')}</h3>
          <ul className={parts.plain}>
            {similar.map(({ id, place, description, seenAt }) => (
              <li key={id}>
                <p>
                  <Link to={`/sightings/${id}`}>{place}</Link> · {formatDateTime(seenAt, language)}
                </p>
                {description && <Words>{description}</Words>}
                <Button size="small" isPending={act.busy} onPress={() => void take(id)}>
                  {t('same.gather')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}
