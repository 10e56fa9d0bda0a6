import type { Catalogue } from '../../runtime/teller.js'
import type en from './en.js'

const ur: Catalogue<keyof typeof en> = {
  'chart.table': 'جدول میں',
  'chart.chart': 'خاکے میں',
  'chart.svg': 'خاکہ SVG میں محفوظ کریں',
  'chart.csv': 'اعداد CSV میں محفوظ کریں',
  'chart.asOf': '{moment} تک',
  'chart.fewer': 'کم',
  'chart.more': 'زیادہ',
  'chart.state': 'ریاست',
}

export default ur
