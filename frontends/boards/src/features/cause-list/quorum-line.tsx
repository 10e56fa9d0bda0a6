import { Notice } from '@vatsalya/ui'
import { Fragment } from 'react'
import type { BodyFactsFragment } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'

/** Whether the bench can decide today, in one sentence, and who sits. */
export function QuorumLine({ board }: { readonly board: BodyFactsFragment }) {
  const t = useT()
  const { members, seats, quorum, quorate, kind } = board
  const title = quorate
    ? t('quorum.enough', { sitting: members.length, seats, quorum })
    : t(`quorum.lacking.${kind}`, { sitting: members.length, seats, quorum })
  return (
    <Notice kind={quorate ? 'info' : 'attention'} title={title}>
      <p>
        <bdi>{board.name}</bdi>
        {members.length > 0 && ': '}
        {members.map(({ id, name, role }, index) => (
          <Fragment key={id}>
            {index > 0 && t('comma')}
            <bdi>{name}</bdi> ({t(`member.${role}`)})
          </Fragment>
        ))}
      </p>
    </Notice>
  )
}
