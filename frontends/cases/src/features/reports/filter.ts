import type { FilterPart } from '@vatsalya/ui'
import type { CasesPostQuery, MissingReportFilter } from '../../generated/graphql.js'
import { useT } from '../messages/index.js'

export const STAGES = [
  'REPORTED',
  'FIR_REGISTERED',
  'UNDER_SEARCH',
  'WITH_AHTU',
  'LONG_TERM',
  'TRACED',
  'TRACED_DECEASED',
  'TRACED_ADULT',
  'PRODUCED',
  'IN_CARE',
  'RESTORED',
  'CLOSED',
  'WITHDRAWN',
  'DUPLICATE',
  'ALREADY_FOUND',
] as const
export const SEXES = ['GIRL', 'BOY', 'TRANSGENDER'] as const
const CLOCKS = ['BREACHED', 'DUE_SOON', 'RUNNING'] as const

type Post = NonNullable<CasesPostQuery['viewer']>['post']

function chosen<T extends string>(options: readonly T[], value: string | null): T | null {
  return options.find((option) => option === value) ?? null
}

/** The filter that an address and the words of a search tell: without a stage, children who are not traced yet. */
export function filterOf(params: URLSearchParams, text: string): MissingReportFilter {
  const stage = chosen(STAGES, params.get('stage'))
  const sex = chosen(SEXES, params.get('sex'))
  const clockState = chosen(CLOCKS, params.get('clock'))
  const district = params.get('district')
  return {
    ...(stage ? { stages: [stage] } : params.get('stage') === 'ANY' ? {} : { untraced: true }),
    ...(sex ? { sex } : {}),
    ...(text ? { text } : {}),
    ...(clockState ? { clockState } : {}),
    ...(district ? { districtCode: district } : {}),
    ...(params.get('order') === 'NEWEST' ? {} : { order: 'DUE_FIRST' as const }),
  }
}

/** The filter as a sentence: stage, sex, district, state of the clock. */
export function useFilterParts(params: URLSearchParams, post: Post): FilterPart[] {
  const t = useT()
  const stage = params.get('stage')
  const districts = post && !post.district ? (post.state?.districts ?? []) : []
  const parts: FilterPart[] = [
    {
      key: 'stage',
      name: t('filter.stage'),
      anyLabel: t('filter.untraced'),
      value: stage,
      options: [{ id: 'ANY', label: t('filter.anyStage') }, ...STAGES.map((id) => ({ id, label: t(`stage.${id}`) }))],
    },
    {
      key: 'sex',
      name: t('filter.sex'),
      anyLabel: t('filter.anySex'),
      value: params.get('sex'),
      options: SEXES.map((id) => ({ id, label: t(`sexes.${id}`) })),
    },
    {
      key: 'clock',
      name: t('filter.clock'),
      anyLabel: t('filter.anyClock'),
      value: params.get('clock'),
      options: CLOCKS.map((id) => ({ id, label: t(`clockState.${id}`) })),
    },
    {
      key: 'order',
      name: t('filter.order'),
      anyLabel: t('filter.dueFirst'),
      value: params.get('order'),
      options: [{ id: 'NEWEST', label: t('filter.newest') }],
    },
  ]
  if (districts.length > 0) {
    parts.splice(2, 0, {
      key: 'district',
      name: t('filter.district'),
      anyLabel: t('filter.anyDistrict'),
      value: params.get('district'),
      options: districts.map(({ code, name }) => ({ id: code, label: name })),
    })
  }
  return parts
}
