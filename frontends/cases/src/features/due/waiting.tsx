import { useQuery } from '@apollo/client/react'
import { Card } from '@vatsalya/ui'
import { Link } from 'react-router'
import parts from '../../parts/parts.module.css'
import { useCan } from '../../parts/use-can.js'
import { useT as useRecordT } from '../messages/index.js'
import { useT } from '../search/messages/index.js'
import { CasesOffers, CasesToConfirm } from './due.graphql.js'

/** Offers, proposed ends, posters and joined records that wait for the word of this post; nothing where nothing waits. */
export function Waiting() {
  const t = useT()
  const stage = useRecordT()
  // Asked apart: a post has one of these duties, or both, or none.
  const fetchPolicy = 'cache-and-network'
  const offers = useQuery(CasesOffers, { fetchPolicy, skip: !useCan('missing:write') }).data
  const toConfirm = useQuery(CasesToConfirm, { fetchPolicy, skip: !useCan('case:confirm') }).data
  const ofReport = ({ id, reportNumber }: { readonly id: string; readonly reportNumber: string }) => ({
    to: `/reports/${id}`,
    name: t('due.report', { number: reportNumber }),
  })
  const rows = [
    ...(offers?.handOversToAnswer ?? []).flatMap(({ id, from, report }) =>
      report ? [{ id, ...ofReport(report), text: t('due.hand', { station: from?.name ?? '' }) }] : [],
    ),
    ...(toConfirm?.endingsToConfirm ?? []).map(({ id, to, report }) => ({
      id,
      ...ofReport(report),
      text: t('due.end', { end: stage(`stage.${to}`) }),
    })),
    ...(toConfirm?.postersToCheck ?? []).map(({ id, posterNumber, report }) => ({
      id,
      ...ofReport(report),
      text: t('due.poster', { number: posterNumber }),
    })),
    ...(toConfirm?.childJoinsToConfirm ?? []).map(({ id, kind, child }) => {
      const number = child.missingReports[0]?.reportNumber ?? child.foundRecords[0]?.recordNumber ?? ''
      return { id, to: `/children/${child.id}`, name: t('due.child', { number }), text: t(`due.join.${kind}`) }
    }),
  ]
  if (rows.length === 0) return null
  return (
    <Card title={t('due.waits')}>
      <ul className={parts.plain}>
        {rows.map(({ id, to, name, text }) => (
          <li key={id}>
            <Link to={to}>{name}</Link> · {text}
          </li>
        ))}
      </ul>
    </Card>
  )
}
