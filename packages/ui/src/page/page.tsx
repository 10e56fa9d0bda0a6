import type { ReactNode } from 'react'

export interface PageHeadingProps {
  readonly title: ReactNode
  /** One sentence of state: "Tuesday 24 November · 3 limits passed, 5 due before midnight". */
  readonly state?: ReactNode
  /** The one act of the page. */
  readonly act?: ReactNode
  /** The way back, above the title. */
  readonly back?: ReactNode
}

/** What page this is, how things stand, and the one act. */
export function PageHeading({ title, state, act, back }: PageHeadingProps) {
  return (
    <header className="v-page-heading">
      <div>
        {back && <div className="v-page-back">{back}</div>}
        <h1>{title}</h1>
        {state && <p className="v-page-state">{state}</p>}
      </div>
      {act && <div className="v-page-act">{act}</div>}
    </header>
  )
}

/** The content of a page: at most 1320 px wide, with side notes where there is room for them. */
export function Page({ children, width = 'full' }: { readonly children: ReactNode; readonly width?: 'full' | 'text' }) {
  return (
    <div className="v-page" data-width={width}>
      {children}
    </div>
  )
}

export interface ColumnsProps {
  readonly main: ReactNode
  /** At most three side notes. */
  readonly side: ReactNode
}

/** Work on one side, notes beside it; one below the other on a phone. */
export function Columns({ main, side }: ColumnsProps) {
  return (
    <div className="v-columns">
      <div className="v-columns-main">{main}</div>
      <div className="v-columns-side">{side}</div>
    </div>
  )
}

/** Things side by side that may go into the next line: buttons, small facts. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="v-row">{children}</div>
}
