import { graphql } from '../../generated/gql.js'

export const DistrictHomes = graphql(`
  query DistrictHomes($filter: InstitutionFilter) {
    viewer {
      post {
        id
        district {
          code
          name
        }
      }
    }
    institutionDesk {
      homes
      sanctionedCapacity
      occupancy
      awaited
      plansOverdue
      inspectionsOverdue
      registrationsLapsed
      headcountsDiffer
    }
    institutions(first: 100, filter: $filter) {
      totalCount
      edges {
        node {
          ...HomeRow
        }
      }
    }
  }
`)
