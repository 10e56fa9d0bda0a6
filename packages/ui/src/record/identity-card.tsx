import { Lock } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useUiText } from '../messages/index.js'
import { durationWords } from '../runtime/duration-words.js'
import { useNow } from '../runtime/use-now.js'
import { ChildLabel, type Sex } from './child-label.js'

export interface IdentityCardProps {
  readonly sex: Sex
  readonly ageYears?: number | null
  /** The name where it is open to this post. */
  readonly name?: string | null
  /** A photo no larger than recognition needs; a short-lived address. */
  readonly photoUrl?: string | null
  /** What else identifies the child, as facts. Only where the identity is open. */
  readonly children?: ReactNode
  /** The number of the record, in small print. */
  readonly reference?: ReactNode
  /** Who may see the identity and why this post may not (yet); null where it is open. */
  readonly withheld?: { readonly message: string; readonly act?: ReactNode } | null
  /** Until when a revealed identity stays open, RFC 3339. */
  readonly openUntil?: string | null
  /** Called once when that time is over: forget what was read. */
  readonly onClosed?: () => void
}

/** Who this is: open by duty, withheld with its reason, or revealed for some minutes. */
export function IdentityCard(props: IdentityCardProps) {
  const { sex, ageYears, name, photoUrl, children, reference, withheld, openUntil, onClosed } = props
  const t = useUiText()
  const titleId = useId()
  return (
    <section className="v-identity" aria-labelledby={titleId}>
      {photoUrl && !withheld && <img className="v-identity-photo" src={photoUrl} alt={t('identity.photo')} />}
      <div className="v-identity-body">
        <h2 id={titleId}>
          <ChildLabel
            sex={sex}
            ageYears={ageYears ?? null}
            name={withheld ? null : (name ?? null)}
            withheld={Boolean(withheld)}
          />
        </h2>
        {reference && <p className="v-small">{reference}</p>}
        {withheld ? (
          <div className="v-identity-withheld">
            <Lock aria-hidden="true" />
            <div>
              <p>{withheld.message}</p>
              {withheld.act}
            </div>
          </div>
        ) : (
          children
        )}
        {openUntil && !withheld && <OpenFor until={openUntil} {...(onClosed ? { onClosed } : {})} />}
      </div>
    </section>
  )
}

function OpenFor({ until, onClosed }: { readonly until: string; readonly onClosed?: () => void }) {
  const t = useUiText()
  const left = Date.parse(until) - useNow()
  const over = left <= 0
  const told = useRef(false)
  useEffect(() => {
    if (!over || told.current) return
    told.current = true
    onClosed?.()
  }, [over, onClosed])
  return (
    <p className="v-small" role="timer">
      {over ? t('identity.closed') : t('identity.openFor', { time: durationWords(left, t) })}
    </p>
  )
}
