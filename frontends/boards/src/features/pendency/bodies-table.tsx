import { Button, FilterSentence, Panel, Row } from '@vatsalya/ui'
import { type DataColumn, DataTable } from '@vatsalya/ui/table'
import { useState } from 'react'
import type { BoardsBodiesQuery, BoardsPlacesQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { placeName } from './rows.js'

type Body = BoardsBodiesQuery['boards']['edges'][number]['node']

/** More bodies than this are shown when they are asked for. */
const FIRST_ROWS = 20

interface BodiesTableProps {
  readonly bodies: readonly Body[]
  readonly states: BoardsPlacesQuery['states']
  /** Only bodies without quorum are there then, of all States. */
  readonly nation: boolean
}

/** Committees and Boards with who sits and whether they can decide; those that cannot come first. */
export function BodiesTable({ bodies, states, nation }: BodiesTableProps) {
  const t = useT()
  const [kind, setKind] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  const rows = bodies
    .filter((body) => kind === null || body.kind === kind)
    .sort((a, b) => Number(a.quorate) - Number(b.quorate) || a.name.localeCompare(b.name))
  const columns: DataColumn<Body>[] = [
    { key: 'name', title: t('pendency.body'), cell: ({ name }) => <bdi>{name}</bdi>, sortBy: ({ name }) => name },
    {
      key: 'place',
      title: t('pendency.place'),
      cell: (body) => placeName(states, nation ? body.state.code : body.district.code),
      sortBy: (body) => placeName(states, nation ? body.state.code : body.district.code),
    },
    {
      key: 'pending',
      title: t('pendency.pending'),
      kind: 'number',
      cell: ({ pending }) => pending ?? '',
      sortBy: ({ pending }) => pending ?? null,
    },
    {
      key: 'beyond',
      title: t('pendency.beyond'),
      kind: 'number',
      cell: ({ beyondLimit }) => beyondLimit ?? '',
      sortBy: ({ beyondLimit }) => beyondLimit ?? null,
    },
    {
      key: 'members',
      title: t('pendency.members'),
      kind: 'number',
      cell: ({ members, seats }) => t('pendency.of', { sitting: members.length, seats }),
      sortBy: ({ members, seats }) => members.length / seats,
    },
    {
      key: 'quorum',
      title: t('pendency.quorum'),
      cell: ({ quorate, quorum }) =>
        quorate ? t('pendency.can') : <strong>{t('pendency.cannot', { quorum })}</strong>,
      sortBy: ({ quorate }) => Number(quorate),
    },
  ]
  return (
    <Panel title={t(nation ? 'pendency.lacking' : 'pendency.bodies')}>
      <FilterSentence
        parts={[
          {
            key: 'kind',
            name: t('pendency.kind'),
            options: [
              { id: 'CWC', label: t('body.CWC') },
              { id: 'JJB', label: t('body.JJB') },
            ],
            value: kind,
            anyLabel: t('pendency.anyBody'),
          },
        ]}
        onChange={(_, value) => setKind(value)}
      />
      <DataTable
        label={t(nation ? 'pendency.lacking' : 'pendency.bodies')}
        columns={columns}
        rows={all ? rows : rows.slice(0, FIRST_ROWS)}
        rowId={({ id }) => id}
        empty={t('pendency.noBodies')}
      />
      {!all && rows.length > FIRST_ROWS && (
        <Row>
          <Button onPress={() => setAll(true)}>{t('pendency.all', { count: rows.length })}</Button>
        </Row>
      )}
    </Panel>
  )
}
