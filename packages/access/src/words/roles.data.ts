import type { RoleCode } from '../roles.js'

/** The roles in Hindi and Urdu. */
export const ROLE_NAMES: Readonly<Record<RoleCode, { readonly hi: string; readonly ur: string }>> = {
  CITIZEN: { hi: 'नागरिक', ur: 'شہری' },
  POLICE_STATION: { hi: 'थाना', ur: 'تھانہ' },
  RAILWAY_POLICE: { hi: 'रेलवे पुलिस', ur: 'ریلوے پولیس' },
  AHTU: { hi: 'मानव तस्करी विरोधी इकाई', ur: 'انسداد انسانی اسمگلنگ یونٹ' },
  CCI_SUPERINTENDENT: { hi: 'बाल गृह अधीक्षक', ur: 'بچوں کے گھر کے سپرنٹنڈنٹ' },
  CASE_WORKER: { hi: 'केस वर्कर', ur: 'کیس ورکر' },
  DCPO: { hi: 'ज़िला बाल संरक्षण अधिकारी', ur: 'ضلع تحفظ اطفال افسر' },
  CWC_MEMBER: { hi: 'बाल कल्याण समिति', ur: 'بچوں کی بہبود کمیٹی' },
  JJB_MEMBER: { hi: 'किशोर न्याय बोर्ड', ur: 'جووینائل جسٹس بورڈ' },
  DISTRICT_MAGISTRATE: { hi: 'ज़िला मजिस्ट्रेट', ur: 'ضلع مجسٹریٹ' },
  SCPS: { hi: 'राज्य बाल संरक्षण समिति', ur: 'ریاستی تحفظ اطفال سوسائٹی' },
  SARA: { hi: 'राज्य दत्तक ग्रहण संसाधन अभिकरण', ur: 'ریاستی گود لینے کی ایجنسی' },
  MINISTRY: { hi: 'मंत्रालय', ur: 'وزارت' },
  ANALYST: { hi: 'विश्लेषक', ur: 'تجزیہ کار' },
  MHA_NCRB: { hi: 'गृह मंत्रालय, एनसीआरबी', ur: 'وزارت داخلہ، این سی آر بی' },
  LEGAL_SERVICES: { hi: 'विधिक सेवा प्राधिकरण', ur: 'قانونی خدمات اتھارٹی' },
  RIGHTS_COMMISSION: { hi: 'बाल अधिकार आयोग', ur: 'حقوق اطفال کمیشن' },
  TRAINING_INSTITUTE: { hi: 'प्रशिक्षण संस्थान', ur: 'تربیتی ادارہ' },
  SYSTEM_ADMIN: { hi: 'सिस्टम प्रशासन', ur: 'سسٹم انتظامیہ' },
  AUDITOR: { hi: 'ऑडिटर', ur: 'آڈیٹر' },
}
