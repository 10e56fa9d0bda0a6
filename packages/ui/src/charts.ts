/** Charts on d3-scale and d3-shape, drawn by React: the same component renders on a server for print and mail. */
export { BarChart, type BarChartProps } from './charts/bar-chart.js'
export { csvText, saveAs } from './charts/download.js'
export type { ChartProps } from './charts/frame.js'
export { LineChart, type LineChartProps } from './charts/line-chart.js'
export type { Datum, Figure, SeriesDatum } from './charts/model.js'
export { StackedChart, type StackedChartProps } from './charts/stacked-chart.js'
export { StateMap, type StateMapProps } from './charts/state-map.js'
export { STATE_TILES } from './charts/state-tiles.js'
