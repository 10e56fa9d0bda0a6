import { DEMO_ACCOUNTS, DEMO_AGENCIES } from '@vatsalya/access'
import { type InternalRoutes, jsonBody } from '@vatsalya/subgraph-kit'
import { z } from 'zod'

/** Posts of the demo accounts, as the directory tells them; a test may take one away. */
export class DirectoryBook {
  readonly withdrawn = new Set<string>()
  readonly switches: unknown[] = []

  postsOf(account: string) {
    return DEMO_ACCOUNTS.filter((one) => one.account === account && !this.withdrawn.has(account)).flatMap((one) =>
      // The first account holds two posts.
      (account === 'police.pune' ? ['', '-second'] : ['']).map((suffix) => ({
        subject: account,
        personId: `person-${account}`,
        postId: `post-${account}${suffix}`,
        role: suffix === '' ? one.role : ('DCPO' as const),
        stateCode: one.stateCode,
        districtCode: one.districtCode,
        officeId: one.office,
        title: `Post ${suffix || 'first'}`,
        officeName: one.office,
        districtName: null,
        stateName: null,
      })),
    )
  }

  get routes(): InternalRoutes {
    const subject = z.object({ subject: z.string() })
    return [
      {
        method: 'POST',
        path: '/posts',
        handle: async (_, request) => {
          const { subject: account } = subject.parse(jsonBody(request))
          const found = DEMO_ACCOUNTS.find((one) => one.account === account)
          return {
            person: found ? { id: `person-${account}`, name: found.name } : null,
            posts: this.postsOf(account),
          }
        },
      },
      {
        method: 'POST',
        path: '/agencies',
        handle: async (_, request, reply) => {
          const { subject: client } = subject.parse(jsonBody(request))
          const found = DEMO_AGENCIES.find((one) => one.account === client)
          const agency = found ? { agencyId: `agency-${client}`, name: found.name, role: found.role } : null
          return reply.type('application/json').send(JSON.stringify(agency))
        },
      },
      {
        method: 'POST',
        path: '/acting',
        handle: async (base, request) => {
          this.switches.push({ by: base.viewer.subject, ...z.looseObject({}).parse(jsonBody(request)) })
          return {}
        },
      },
    ]
  }
}
