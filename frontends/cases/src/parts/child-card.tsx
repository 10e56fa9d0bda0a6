import { Button, Facts, formatDate, IdentityCard, useLanguage } from '@vatsalya/ui'
import { type ReactNode, useState } from 'react'
import { useT } from '../features/messages/index.js'
import type { ChildCardFragment } from '../generated/graphql.js'
import { RevealDialog } from './reveal-dialog.js'

export interface ChildCardProps {
  readonly child: ChildCardFragment
  readonly reference: ReactNode
  /** Fetches the child anew, when a revealed identity closes. */
  readonly onClosed: () => void
}

/** Who the child is: open by duty, withheld with its reason, or revealed for some minutes. */
export function ChildCard({ child, reference, onClosed }: ChildCardProps) {
  const t = useT()
  const [asking, setAsking] = useState(false)
  const { identity, identityWithheld } = child
  return (
    <>
      <IdentityCard
        sex={child.sex}
        ageYears={child.ageYears}
        name={identity?.name ?? null}
        photoUrl={identity?.photoUrl ?? null}
        reference={reference}
        openUntil={identity?.openUntil ?? null}
        onClosed={onClosed}
        withheld={
          identityWithheld && {
            message: t(`withheld.${identityWithheld.reason}`),
            act: identityWithheld.revealable && (
              <Button size="small" onPress={() => setAsking(true)}>
                {t('reveal.act')}
              </Button>
            ),
          }
        }
      >
        {identity && <IdentityFacts identity={identity} />}
      </IdentityCard>
      {asking && <RevealDialog childId={child.id} onClose={() => setAsking(false)} />}
    </>
  )
}

function IdentityFacts({ identity }: { readonly identity: NonNullable<ChildCardFragment['identity']> }) {
  const t = useT()
  const { language } = useLanguage()
  const facts: { term: string; value: ReactNode }[] = []
  const tell = (term: string, value: ReactNode) => {
    if (value) facts.push({ term, value })
  }
  tell(t('identity.otherNames'), identity.otherNames.join(', '))
  tell(t('identity.birthDate'), identity.birthDate && formatDate(identity.birthDate, language))
  tell(t('identity.marks'), identity.identifyingMarks.join(', '))
  tell(t('identity.physique'), identity.physique)
  tell(t('identity.languages'), identity.languages.join(', '))
  tell(t('identity.address'), identity.address)
  for (const { name, relation, phone } of identity.guardians) {
    tell(
      relation,
      <>
        <bdi>{name}</bdi>
        {phone && (
          <>
            {' · '}
            <a href={`tel:${phone}`} dir="ltr">
              {phone}
            </a>
          </>
        )}
      </>,
    )
  }
  return facts.length > 0 ? <Facts facts={facts} /> : null
}
