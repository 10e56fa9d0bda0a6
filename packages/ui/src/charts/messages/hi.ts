import type { Catalogue } from '../../runtime/teller.js'
import type en from './en.js'

const hi: Catalogue<keyof typeof en> = {
  'chart.table': 'तालिका में',
  'chart.chart': 'चित्र में',
  'chart.svg': 'चित्र SVG में सहेजें',
  'chart.csv': 'आँकड़े CSV में सहेजें',
  'chart.asOf': '{moment} की स्थिति',
  'chart.fewer': 'कम',
  'chart.more': 'ज़्यादा',
  'chart.state': 'राज्य',
}

export default hi
