import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'

export const accessAnomalies: NonNullable<QueryResolvers['accessAnomalies']> = async (
  _parent,
  _args,
  { loaders, viewer, now },
) => {
  // A post sees its own office's rows of the audit by row-level security; whose access is unusual is not its business.
  if (!may(viewer, 'audit:read')) return []
  const { anomalies } = await loaders.repositories()
  return anomalies.list(now)
}
