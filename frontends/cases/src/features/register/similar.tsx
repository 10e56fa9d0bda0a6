import { skipToken, useQuery } from '@apollo/client/react'
import { Button, Card, ChildLabel, formatDate, Notice, useLanguage } from '@vatsalya/ui'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { CasesSimilarChildrenQuery, SimilarChildrenInput } from '../../generated/graphql.js'
import parts from '../../parts/parts.module.css'
import { useT } from '../messages/index.js'
import { CasesSimilarChildren } from './register.graphql.js'

const LETTERS = 3
const PAUSE = 500
const SHOWN = 5

/** What is asked, once the typing rests: every question stands in the audit. */
function useRested(input: SimilarChildrenInput): SimilarChildrenInput | null {
  const text = JSON.stringify(input)
  const [rested, setRested] = useState<{ readonly text: string; readonly input: SimilarChildrenInput } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the input.
  useEffect(() => {
    const timer = setTimeout(() => setRested({ text, input }), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return rested && (rested.input.name ?? '').length >= LETTERS ? rested.input : null
}

export interface SimilarProps {
  readonly asked: SimilarChildrenInput
  /** The child on record to whom the new report goes. */
  readonly chosen: string | null
  readonly onChoose: (childId: string | null) => void
}

/** Children on record who resemble the one that is being registered, so that nobody is registered twice. */
export function Similar({ asked, chosen, onChoose }: SimilarProps) {
  const t = useT()
  const input = useRested(asked)
  const { data, loading, error } = useQuery(CasesSimilarChildren, input ? { variables: { input } } : skipToken)
  const found = data?.similarChildren ?? []
  return (
    <Card title={t('similar.title')}>
      {!input && <p>{t('similar.wait')}</p>}
      {error && <p role="alert">{t('failed')}</p>}
      {input && !loading && !error && found.length === 0 && <p role="status">{t('similar.none')}</p>}
      {found.length > 0 && (
        <ul className={parts.plain}>
          {found.slice(0, SHOWN).map((each) => (
            <Candidate key={each.child.id} candidate={each} chosen={chosen === each.child.id} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </Card>
  )
}

interface CandidateProps {
  readonly candidate: CasesSimilarChildrenQuery['similarChildren'][number]
  readonly chosen: boolean
  readonly onChoose: (childId: string | null) => void
}

function Candidate({ candidate: { child, agreed }, chosen, onChoose }: CandidateProps) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <li>
      <p>
        <strong>
          <ChildLabel
            sex={child.sex}
            ageYears={child.ageYears}
            name={child.identity?.name ?? null}
            withheld={child.identityWithheld !== null}
          />
        </strong>
      </p>
      <p className="v-small">{agreed.map((ground) => t(`ground.${ground}`)).join(' · ')}</p>
      {child.missingReports.slice(0, 2).map((report) => (
        <p key={report.id} className="v-small">
          <Link to={`/reports/${report.id}`} target="_blank">
            {report.reportNumber}
          </Link>
          {` · ${report.district.name} · ${formatDate(report.registeredAt, language)} · ${t(`stage.${report.stage}`)}`}
        </p>
      ))}
      {chosen ? (
        <Notice
          title={t('similar.chosen')}
          act={
            <Button size="small" onPress={() => onChoose(null)}>
              {t('similar.other')}
            </Button>
          }
        />
      ) : (
        <Button size="small" onPress={() => onChoose(child.id)}>
          {t('similar.same')}
        </Button>
      )}
    </li>
  )
}
