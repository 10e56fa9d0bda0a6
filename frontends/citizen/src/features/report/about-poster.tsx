import { useQuery } from '@apollo/client/react'
import { Button, Notice } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { usePosterWords } from '../posters/words.js'
import { CitizenReportPoster } from './report.graphql.js'

export interface AboutPosterProps {
  readonly id: string
  readonly onWithout: () => void
}

/** Which poster the report is about, and the way to report another child instead. */
export function AboutPoster({ id, onWithout }: AboutPosterProps) {
  const t = useT()
  const { nameOf, whoIs } = usePosterWords()
  const { data, error } = useQuery(CitizenReportPoster, { variables: { id } })
  const poster = data?.publishedPosterById
  if (!data && !error) return null
  return (
    <Notice
      title={
        poster ? t('report.about', { name: nameOf(poster), who: whoIs(poster) }) : t(error ? 'failed' : 'poster.gone')
      }
      act={
        <Button size="small" onPress={onWithout}>
          {t('report.otherChild')}
        </Button>
      }
    />
  )
}
