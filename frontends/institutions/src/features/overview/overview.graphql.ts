import { graphql } from '../../generated/gql.js'

/** Homes of the nation by State. */
export const NationHomes = graphql(`
  query NationHomes {
    states {
      code
      name
      institutionSummary {
        registered
        sanctionedCapacity
        occupancy
        inspectionsOverdue
        lapsed
      }
    }
  }
`)

/** Homes of the own State by district. */
export const StateHomes = graphql(`
  query StateHomes {
    viewer {
      post {
        id
        state {
          code
          name
          institutionSummary {
            registered
            sanctionedCapacity
            occupancy
            inspectionsOverdue
            lapsed
          }
          districts {
            code
            name
            institutionSummary {
              registered
              sanctionedCapacity
              occupancy
              inspectionsOverdue
              lapsed
            }
          }
        }
      }
    }
  }
`)

/** Scheme money by State; only for posts that may see it. */
export const SchemeMoney = graphql(`
  query SchemeMoney($financialYear: String!) {
    states {
      code
      name
      schemeFunds(financialYear: $financialYear) {
        financialYear
        costShare
        released
        utilised
        unspent
        source
      }
    }
    schemeReleases {
      financialYear
      amount
      source
    }
  }
`)
