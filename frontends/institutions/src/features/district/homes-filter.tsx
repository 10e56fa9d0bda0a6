import { FilterSentence } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'

/** Which homes are asked for, and in which order. */
export interface HomesQuestion {
  readonly caseKind: 'CNCP' | 'CCL' | null
  readonly order: 'INSPECTION_DUE' | 'FREE_BEDS'
  /** For whom the home must be open. */
  readonly takes: 'GIRLS' | 'BOYS' | null
  /** Only homes of the own district. */
  readonly own: boolean
}

interface HomesFilterProps {
  readonly bench: boolean
  readonly question: HomesQuestion
  readonly onChange: (question: HomesQuestion) => void
}

/** The question as a sentence: a bench asks for whom and where, others for which children and in which order. */
export function HomesFilter({ bench, question, onChange }: HomesFilterProps) {
  const t = useT()
  const takes = {
    key: 'takes',
    name: t('homes.takes'),
    options: [
      { id: 'GIRLS', label: t('takes.girl') },
      { id: 'BOYS', label: t('takes.boy') },
    ],
    value: question.takes,
    anyLabel: t('takes.anyChild'),
  }
  const where = {
    key: 'own',
    name: t('homes.where'),
    options: [{ id: 'own', label: t('homes.ownDistrict') }],
    value: question.own ? 'own' : null,
    anyLabel: t('homes.wholeState'),
  }
  const kind = {
    key: 'kind',
    name: t('homes.kind'),
    options: [
      { id: 'CNCP', label: t('kind.CNCP') },
      { id: 'CCL', label: t('kind.CCL') },
    ],
    value: question.caseKind,
    anyLabel: t('kind.any'),
  }
  const order = {
    key: 'order',
    name: t('homes.order'),
    options: [{ id: 'FREE_BEDS', label: t('homes.byBeds') }],
    value: question.order === 'FREE_BEDS' ? question.order : null,
    anyLabel: t('homes.byInspection'),
  }
  return (
    <FilterSentence
      parts={bench ? [takes, where] : [kind, order]}
      onChange={(key, value) => {
        if (key === 'takes') onChange({ ...question, takes: value === 'GIRLS' || value === 'BOYS' ? value : null })
        else if (key === 'own') onChange({ ...question, own: value === 'own' })
        else if (key === 'kind') onChange({ ...question, caseKind: value === 'CNCP' || value === 'CCL' ? value : null })
        else onChange({ ...question, order: value === 'FREE_BEDS' ? 'FREE_BEDS' : 'INSPECTION_DUE' })
      }}
    />
  )
}
