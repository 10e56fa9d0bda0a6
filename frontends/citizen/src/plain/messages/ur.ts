import type { Catalogue } from '@vatsalya/ui/runtime'
import type en from './en.js'

const ur: Catalogue<keyof typeof en> = {
  'plain.demo': 'یہ نمونہ ہے، اعداد فرضی ہیں۔ یہاں کوئی شخص حقیقی نہیں۔',
  'plain.skip': 'سیدھے مواد پر جائیں',
  'plain.name': 'واتسلیہ',
  'plain.languages': 'زبان',
  'plain.home': 'پہلا صفحہ',
  'plain.chooseState': 'ریاست',
  'plain.chooseStateHelp': 'آپ نے بچے کو کہاں دیکھا؟',
  'plain.choose': 'منتخب کریں',
  'plain.show': 'دکھائیں',
  'plain.faults': 'براہِ کرم ان جوابات کو ایک بار پھر دیکھیں:',
  'plain.optional': 'اسے خالی چھوڑ سکتے ہیں۔',
  'plain.where': 'پورا فارم ایک ہی صفحے پر ہے۔ آخر میں بھیجیں۔',
  'plain.otherState': 'دوسری ریاست',
  'plain.missing': 'اس پتے پر کوئی صفحہ نہیں ہے',
}

export default ur
