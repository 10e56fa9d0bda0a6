import { type ReactNode, useId } from 'react'

export interface CardProps {
  readonly title?: ReactNode
  readonly children: ReactNode
  /** What can be done with the whole card, at the end of its title. */
  readonly act?: ReactNode
  readonly level?: 2 | 3
}

/** A thing of its own on the page, with a border. */
export function Card({ title, children, act, level = 2 }: CardProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section className="v-card" {...(title ? { 'aria-labelledby': id } : {})}>
      {title && (
        <div className="v-card-head">
          <Heading id={id}>{title}</Heading>
          {act}
        </div>
      )}
      {children}
    </section>
  )
}

/** A part of the page without a border. */
export function Panel({ title, children, act, level = 2 }: CardProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section className="v-panel" {...(title ? { 'aria-labelledby': id } : {})}>
      {title && (
        <div className="v-card-head">
          <Heading id={id}>{title}</Heading>
          {act}
        </div>
      )}
      {children}
    </section>
  )
}

/** Term and value, one below the other in rows that align. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly term: ReactNode; readonly value: ReactNode }[]
}) {
  return (
    <dl className="v-facts">
      {facts.map(({ term, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts of a record never change places.
        <div key={index}>
          <dt>{term}</dt>
          {/* A text keeps the direction of its own letters; around it the page keeps its own. */}
          <dd>{typeof value === 'string' ? <bdi>{value}</bdi> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
