import { Button } from '@vatsalya/ui'
import { useId } from 'react'
import { useT } from '../features/messages/index.js'
import styles from './search-box.module.css'
import { useSearchKey } from './use-search-key.js'

export interface SearchBoxProps {
  /** What can be typed: "Number of the report or FIR, or a name". */
  readonly label: string
  /** Called with the words, or with an empty text when they are taken away. */
  readonly onSearch: (text: string) => void
  /** Takes the focus at once, where somebody came here to search. */
  readonly autoFocus?: boolean
}

/** Words to search for, sent by Enter. `/` brings the focus here. */
export function SearchBox({ label, onSearch, autoFocus = false }: SearchBoxProps) {
  const t = useT()
  const id = useId()
  useSearchKey()
  return (
    <search>
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(String(new FormData(event.currentTarget).get('text') ?? '').trim())
        }}
      >
        <label className="v-help" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          name="text"
          type="search"
          className="v-input"
          autoComplete="off"
          enterKeyHint="search"
          data-search=""
          // biome-ignore lint/a11y/noAutofocus: only where a key was pressed to come here.
          autoFocus={autoFocus}
          onChange={({ target }) => target.value === '' && onSearch('')}
        />
        <Button type="submit">{t('search.act')}</Button>
      </form>
    </search>
  )
}
