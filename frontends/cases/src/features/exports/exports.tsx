import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Card, formatDateTime, Row, useLanguage } from '@vatsalya/ui'
import { useState } from 'react'
import type { CasesReportExportsQuery, MissingReportFilter } from '../../generated/graphql.js'
import { ActNotice } from '../../parts/act-notice.js'
import { Lines, Tick } from '../../parts/fields.js'
import parts from '../../parts/parts.module.css'
import { z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { useCan } from '../../parts/use-can.js'
import { Words } from '../../parts/words.js'
import { SearchDialog } from '../search/search-dialog.js'
import {
  CasesDecideReportExport,
  CasesFetchReportExport,
  CasesReportExports,
  CasesRequestReportExport,
} from './exports.graphql.js'
import { useT } from './messages/index.js'

type Export = CasesReportExportsQuery['reportExports'][number]

/** Takes the list that is shown out of the platform, and tells what was taken out before or waits for a word. */
export function Exports({ filter }: { readonly filter: MissingReportFilter }) {
  const t = useT()
  const mayWrite = useCan('missing:write')
  const mayConfirm = useCan('case:confirm')
  const [asking, setAsking] = useState(false)
  const skip = !mayWrite && !mayConfirm
  const { data, refetch } = useQuery(CasesReportExports, { skip, fetchPolicy: 'cache-and-network' })
  if (skip) return null
  const onDone = () => void refetch()
  const all = data?.reportExports ?? []
  return (
    <Card title={t('export.title')}>
      {data && all.length === 0 && <p>{t('export.none')}</p>}
      <ul className={parts.plain}>
        {all.map((one) => (
          <li key={one.id}>
            <ExportLine one={one} onDone={onDone} />
          </li>
        ))}
      </ul>
      <Row>
        <Button size="small" onPress={() => setAsking(true)}>
          {t('export.act')}
        </Button>
      </Row>
      {asking && <AskDialog filter={filter} onDone={onDone} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function ExportLine({ one, onDone }: { readonly one: Export; readonly onDone: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const act = useAct()
  const [fetchFile] = useMutation(CasesFetchReportExport)
  const [decide] = useMutation(CasesDecideReportExport)
  const { id, reports, withIdentity, confirmed, ready, mayDecide, requestedAt, requestedBy, reason } = one

  async function save() {
    const done = await act.run(async (idempotencyKey) => {
      const { data } = await fetchFile({ variables: { input: { idempotencyKey, exportId: id } } })
      return data?.fetchReportExport
    })
    if (done && 'csv' in done && typeof done.csv === 'string') {
      const { saveAs } = await import('@vatsalya/ui/charts')
      saveAs(`reports-${requestedAt.slice(0, 10)}.csv`, 'text/csv', done.csv)
    }
    onDone()
  }
  async function say(confirm: boolean) {
    await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, exportId: id, expectedVersion: one.version, confirm }
      return (await decide({ variables: { input } })).data?.decideReportExport
    })
    onDone()
  }
  const stands = withIdentity && confirmed !== true ? t(confirmed === false ? 'export.refused' : 'export.waits') : null
  return (
    <>
      <p>{t('export.line', { reports, names: t(withIdentity ? 'export.with' : 'export.without') })}</p>
      <p className="v-small">
        {t('export.by', {
          name: requestedBy?.name ?? t('export.somebody'),
          time: formatDateTime(requestedAt, language),
        })}
        {stands ? ` · ${stands}` : !ready && ` · ${t('export.over')}`}
      </p>
      <Words>{reason}</Words>
      <ActNotice act={act} onRefresh={onDone} />
      {(ready || mayDecide) && (
        <Row>
          {ready && (
            <Button size="small" isPending={act.busy} onPress={() => void save()}>
              {t('export.fetch')}
            </Button>
          )}
          {mayDecide && (
            <>
              <Button size="small" onPress={() => void say(true)}>
                {t('export.confirm')}
              </Button>
              <Button size="small" onPress={() => void say(false)}>
                {t('export.refuse')}
              </Button>
            </>
          )}
        </Row>
      )}
    </>
  )
}

interface AskProps {
  readonly filter: MissingReportFilter
  readonly onDone: () => void
  readonly onClose: () => void
}

function AskDialog({ filter, ...done }: AskProps) {
  const t = useT()
  const mayNames = useCan('identity:read')
  const [request] = useMutation(CasesRequestReportExport)
  const { stages = null, untraced = null, districtCode = null, sex = null } = filter
  return (
    <SearchDialog
      title={t('export.act')}
      intro={t('export.intro')}
      values={{ reason: '', withIdentity: false }}
      schema={z.object({ reason: z.string().trim().min(20, t('export.reasonShort')), withIdentity: z.boolean() })}
      done={t('export.asked')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, filter: { stages, untraced, districtCode, sex }, ...told }
        return (await request({ variables: { input } })).data?.requestReportExport
      }}
      {...done}
    >
      {(bound) => (
        <>
          <Lines {...bound} name="reason" label={t('export.reason')} help={t('export.reasonHelp')} rows={3} />
          {mayNames && (
            <Tick {...bound} name="withIdentity">
              {t('export.identity')}
            </Tick>
          )}
        </>
      )}
    </SearchDialog>
  )
}
