import type { Catalogue } from '../../runtime/teller.js'
import type en from './en.js'

const hi: Catalogue<keyof typeof en> = {
  'keys.title': 'कुंजियाँ',
  'keys.always': 'आगे बढ़ना, खोलना, लौटना',
  'keys.switch': 'इस मशीन पर अकेली कुंजियाँ काम करें',
}

export default hi
