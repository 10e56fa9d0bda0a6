import { CheckboxGroup, ComboBox, Select } from '@vatsalya/ui/form'
import { drawable } from '../../figures/charts-for.js'
import { DOMAINS, type Domain } from '../../figures/domains.js'
import { PERIODS, type Spec } from '../../figures/spec.js'
import type { Words } from '../../figures/words.js'
import { useT } from '../../messages/later/index.js'
import type { Places } from '../../shared/use-places.js'
import styles from './build.module.css'
import { FixedDays } from './fixed-days.js'

const MOST_DIMENSIONS = 3
const MOST_MEASURES = 4

interface ControlsProps {
  readonly spec: Spec
  readonly onChange: (spec: Spec) => void
  readonly domains: readonly Domain[]
  readonly words: Words
  readonly places: Places
  /** State of a post that has one: it asks about no other. */
  readonly ownState: string | null
}

/** What is asked: figures, measures, up to three dimensions in order, period, place. All by keyboard. */
export function Controls({ spec, onChange, domains, words, places, ownState }: ControlsProps) {
  const t = useT()
  const offer = DOMAINS[spec.domain]
  const change = (more: Partial<Spec>) => onChange(drawable({ ...spec, ...more }))
  const measures: readonly string[] = offer.measures

  function changeDomain(domain: Domain) {
    const { measures: first, byDistrict } = DOMAINS[domain]
    const filter = byDistrict ? spec.filter : { stateCode: spec.filter.stateCode ?? null }
    change({
      domain,
      measures: first.slice(0, 1),
      dimensions: ['STATE'],
      filter,
      chart: 'STATE_MAP',
      presentation: 'CHART',
    })
  }
  return (
    <div className={styles.controls}>
      <Select
        label={t('build.domain')}
        options={domains.map((id) => ({ id, label: t(`domain.${id}`) }))}
        value={spec.domain}
        onChange={changeDomain}
      />
      <CheckboxGroup
        label={t('build.measures')}
        options={measures.map((id) => ({ id, label: words.measure(spec.domain, id) }))}
        value={spec.measures}
        onChange={(chosen) => change({ measures: chosen.slice(0, MOST_MEASURES) })}
        errorMessage={spec.measures.length === 0 ? t('result.noMeasure') : null}
      />
      <Dimensions spec={spec} words={words} onChange={(dimensions) => change({ dimensions })} />
      <Select
        label={t('build.period')}
        options={PERIODS.map((id) => ({ id, label: t(`period.${id}`) }))}
        value={spec.period.kind}
        onChange={(kind) => change({ period: { ...spec.period, kind } })}
      />
      {spec.period.kind === 'FIXED' && <FixedDays spec={spec} onChange={change} />}
      <Place spec={spec} places={places} ownState={ownState} onChange={(filter) => change({ filter })} />
    </div>
  )
}

/** First by this, then by that: each a list of its own, so that their order is the order of the columns. */
function Dimensions({ spec, words, onChange }: { spec: Spec; words: Words; onChange: (names: string[]) => void }) {
  const t = useT()
  const all: readonly string[] = DOMAINS[spec.domain].dimensions
  const places = Math.min(MOST_DIMENSIONS, spec.dimensions.length + 1)
  const labels = [t('build.by1'), t('build.by2'), t('build.by3')] as const
  return labels.slice(0, places).map((label, index) => {
    const current = spec.dimensions[index] ?? ''
    const free = all.filter((name) => name === current || !spec.dimensions.includes(name))
    return (
      <Select
        key={label}
        label={label}
        options={[{ id: '', label: t('build.none') }, ...free.map((id) => ({ id, label: words.dimension(id) }))]}
        value={current}
        onChange={(name) =>
          onChange(name ? spec.dimensions.toSpliced(index, 1, name) : spec.dimensions.toSpliced(index))
        }
      />
    )
  })
}

interface PlaceProps extends Pick<ControlsProps, 'spec' | 'places' | 'ownState'> {
  readonly onChange: (filter: Spec['filter']) => void
}

/** All India, a State, and within it a district where the figures know districts. */
function Place({ spec, places, ownState, onChange }: PlaceProps) {
  const t = useT()
  const stateCode = spec.filter.stateCode ?? null
  const state = places.states.find(({ code }) => code === stateCode)
  const offered = ownState ? places.states.filter(({ code }) => code === ownState) : places.states
  return (
    <>
      <ComboBox
        label={t('build.state')}
        optional
        placeholder={t('place.all')}
        options={offered.map(({ code, name }) => ({ id: code, label: name }))}
        value={stateCode}
        onChange={(code) => onChange({ stateCode: code, districtCode: null })}
      />
      {state && DOMAINS[spec.domain].byDistrict && (
        <ComboBox
          label={t('build.district')}
          optional
          placeholder={t('place.allDistricts')}
          options={state.districts.map(({ code, name }) => ({ id: code, label: name }))}
          value={spec.filter.districtCode ?? null}
          onChange={(code) => onChange({ stateCode, districtCode: code })}
        />
      )}
    </>
  )
}
