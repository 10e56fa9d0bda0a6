import { Button, FilterSentence } from '@vatsalya/ui'
import { DateField } from '@vatsalya/ui/dates'
import { TextField } from '@vatsalya/ui/form'
import { useState } from 'react'
import { useT } from '../../messages/index.js'
import parts from '../../parts/parts.module.css'
import { DOMAINS } from './merge.js'
import type { AuditFilterState, FilterValues } from './use-filter.js'

const NONE: FilterValues = { act: null, objectId: null, subject: null, from: null, to: null }

/** What to look for. Drawn anew (by key) when a row sets a part of it. */
export function FilterForm({ filter }: { readonly filter: AuditFilterState }) {
  const t = useT()
  const [values, setValues] = useState(filter.values)
  const part = (name: 'act' | 'objectId' | 'subject') => (
    <TextField
      optional="unsaid"
      label={t(`audit.${name}`)}
      name={name}
      value={values[name] ?? ''}
      onChange={(text) => setValues({ ...values, [name]: text.trim() || null })}
    />
  )
  return (
    <form
      className={parts.form}
      onSubmit={(event) => {
        event.preventDefault()
        filter.set(values)
      }}
    >
      <FilterSentence
        parts={[
          {
            key: 'domain',
            name: t('audit.domain'),
            options: DOMAINS.map((id) => ({ id, label: t(`domain.${id}`) })),
            value: filter.domain,
            anyLabel: t('audit.allDomains'),
          },
        ]}
        onChange={(_key, value) => filter.set({ domain: DOMAINS.find((name) => name === value) ?? null })}
      />
      <div className={parts.search}>
        {part('act')}
        {part('subject')}
        {part('objectId')}
        <DateField
          optional="unsaid"
          label={t('audit.from')}
          name="from"
          value={values.from}
          onChange={(from) => setValues({ ...values, from })}
        />
        <DateField
          optional="unsaid"
          label={t('audit.to')}
          name="to"
          value={values.to}
          onChange={(to) => setValues({ ...values, to })}
        />
      </div>
      <div className={parts.acts}>
        <Button type="submit">{t('find')}</Button>
        {filter.filtered && (
          <Button kind="plain" onPress={() => filter.set(NONE)}>
            {t('audit.clear')}
          </Button>
        )}
      </div>
    </form>
  )
}
