import { manifest as administration } from '@vatsalya/frontend-administration/manifest'
import { manifest as boards } from '@vatsalya/frontend-boards/manifest'
import { manifest as cases } from '@vatsalya/frontend-cases/manifest'
import { manifest as citizen } from '@vatsalya/frontend-citizen/manifest'
import { manifest as insights } from '@vatsalya/frontend-insights/manifest'
import { manifest as institutions } from '@vatsalya/frontend-institutions/manifest'
import { manifest as training } from '@vatsalya/frontend-training/manifest'
import type { MfeManifest } from '@vatsalya/mfe-contract'

/** Every frontend there is, in the order of the navigation. Data only; code is loaded when it is shown. */
export const manifests: readonly MfeManifest[] = [
  citizen,
  cases,
  institutions,
  boards,
  training,
  insights,
  administration,
]
