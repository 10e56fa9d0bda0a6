import { useMutation } from '@apollo/client/react'
import { Button, Row } from '@vatsalya/ui'
import { useState } from 'react'
import { Lines } from '../../parts/fields.js'
import { optionalText, z } from '../../parts/schema.js'
import { useT } from '../search/messages/index.js'
import { SearchDialog } from '../search/search-dialog.js'
import { CasesCheckPoster } from './acts.graphql.js'
import type { Poster } from './record.types.js'

/** A poster that waits for a second person: who may be that one decides. */
export function PosterCheck({ poster, onDone }: { readonly poster: Poster; readonly onDone: () => void }) {
  const t = useT()
  const [confirm, setConfirm] = useState<boolean | null>(null)
  const [check] = useMutation(CasesCheckPoster)
  if (!poster.needsCheck || poster.checkedAt || poster.withdrawnAt) return null
  return (
    <>
      <p className="v-small">{t('check.waits')}</p>
      {poster.mayCheck && (
        <Row>
          <Button size="small" onPress={() => setConfirm(true)}>
            {t('check.confirm')}
          </Button>
          <Button size="small" onPress={() => setConfirm(false)}>
            {t('check.refuse')}
          </Button>
        </Row>
      )}
      {confirm !== null && (
        <SearchDialog
          title={t(confirm ? 'check.confirm' : 'check.refuse')}
          intro={poster.basis}
          values={{ note: '' }}
          schema={z.object({ note: confirm ? optionalText : z.string().trim().min(20, t('error.reason')) })}
          done={t('check.done')}
          send={async (idempotencyKey, told) => {
            const input = { idempotencyKey, posterId: poster.id, expectedVersion: poster.version, confirm, ...told }
            return (await check({ variables: { input } })).data?.checkPoster
          }}
          onDone={onDone}
          onClose={() => setConfirm(null)}
        >
          {(bound) =>
            confirm ? null : (
              <Lines {...bound} name="note" label={t('check.note')} help={t('field.reasonHelp')} rows={3} />
            )
          }
        </SearchDialog>
      )}
    </>
  )
}
