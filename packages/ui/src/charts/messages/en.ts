const en = {
  'chart.table': 'As a table',
  'chart.chart': 'As a chart',
  'chart.svg': 'Save the drawing as SVG',
  'chart.csv': 'Save the figures as CSV',
  'chart.asOf': 'as of {moment}',
  'chart.fewer': 'fewer',
  'chart.more': 'more',
  'chart.state': 'State',
} as const

export default en
