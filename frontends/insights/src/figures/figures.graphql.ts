import { graphql } from '../generated/gql.js'

export const CasesFigures = graphql(`
  query InsightsCases(
    $measures: [MissingChildrenMeasure!]!
    $by: [MissingChildrenDimension!]!
    $from: Date!
    $to: Date!
    $filter: MissingChildrenFigureFilter
  ) {
    figures: missingChildrenFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {
      ...FiguresShown
    }
  }
`)

export const InstitutionsFigures = graphql(`
  query InsightsInstitutions(
    $measures: [InstitutionMeasure!]!
    $by: [InstitutionDimension!]!
    $from: Date!
    $to: Date!
    $filter: InstitutionFigureFilter
  ) {
    figures: institutionFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {
      ...FiguresShown
    }
  }
`)

export const BoardsFigures = graphql(`
  query InsightsBoards(
    $measures: [BoardMeasure!]!
    $by: [BoardDimension!]!
    $from: Date!
    $to: Date!
    $filter: BoardFigureFilter
  ) {
    figures: boardFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {
      ...FiguresShown
    }
  }
`)

export const TrainingFigures = graphql(`
  query InsightsTraining(
    $measures: [TrainingMeasure!]!
    $by: [TrainingDimension!]!
    $from: Date!
    $to: Date!
    $filter: TrainingFigureFilter
  ) {
    figures: trainingFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {
      ...FiguresShown
    }
  }
`)

export const SchemeFigures = graphql(`
  query InsightsScheme(
    $measures: [SchemeFundMeasure!]!
    $by: [SchemeFundDimension!]!
    $from: Date!
    $to: Date!
    $filter: SchemeFundFigureFilter
  ) {
    figures: schemeFundFigures(measures: $measures, by: $by, from: $from, to: $to, filter: $filter) {
      ...FiguresShown
    }
  }
`)

export const FiguresShown = graphql(`
  fragment FiguresShown on FigureTable {
    columns {
      key
      label
      kind
    }
    rows {
      keys
      values
    }
    suppressedCells
    asOf
  }
`)
