import type { Catalogue } from '../../runtime/teller.js'
import type en from './en.js'

const ur: Catalogue<keyof typeof en> = {
  'keys.title': 'کنجیاں',
  'keys.always': 'آگے بڑھنا، کھولنا، لوٹنا',
  'keys.switch': 'اس مشین پر اکیلی کنجیاں کام کریں',
}

export default ur
