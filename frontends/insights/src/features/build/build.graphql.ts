import { graphql } from '../../generated/gql.js'

export const ViewShown = graphql(`
  fragment ViewShown on View {
    id
    title
    sharing
    own
    version
    updatedAt
    office {
      id
      name
    }
    spec {
      domain
      measures
      dimensions
      period {
        kind
        from
        to
      }
      filter {
        stateCode
        districtCode
      }
      presentation
      chart
    }
  }
`)

export const InsightsView = graphql(`
  query InsightsView($id: ID!) {
    viewById(id: $id) {
      ...ViewShown
    }
  }
`)

export const SaveView = graphql(`
  mutation InsightsSaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      ... on SaveViewOk {
        view {
          ...ViewShown
        }
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
      ... on NotAllowed {
        message
      }
      ... on Conflict {
        message
        currentVersion
      }
    }
  }
`)

export const DeleteView = graphql(`
  mutation InsightsDeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      ... on DeleteViewOk {
        viewId
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
      ... on NotAllowed {
        message
      }
      ... on Conflict {
        message
        currentVersion
      }
    }
  }
`)
