import { expect, it } from 'vitest'
import { ROLES } from '../roles.js'
import { officeIn, roleIn, titleIn } from './index.js'

const place = (_language: string, name: string) => (name === 'Bihar' ? 'बिहार' : name)

it('tells offices of kind and place, and leaves a name of its own alone', () => {
  expect(officeIn('hi', 'Child Welfare Committee, Pune', place)).toBe('बाल कल्याण समिति, Pune')
  expect(officeIn('ur', 'Juvenile Justice Board, Pune', place)).toBe('جووینائل جسٹس بورڈ، Pune')
  expect(officeIn('hi', 'State Child Protection Society, Bihar', place)).toBe('राज्य बाल संरक्षण समिति, बिहार')
  expect(officeIn('hi', "Demo Children's Home 12, Pune", place)).toBe('नमूना बाल गृह 12, Pune')
  expect(officeIn('hi', 'Demo Training Institute (NIPCCD)', place)).toBe('नमूना प्रशिक्षण संस्थान (NIPCCD)')
  expect(officeIn('hi', 'Asha Kiran Trust, Pune', place)).toBe('Asha Kiran Trust, Pune')
  expect(officeIn('en', 'Child Welfare Committee, Pune', place)).toBe('Child Welfare Committee, Pune')
})

it('tells titles of posts and roles', () => {
  expect(titleIn('hi', 'Principal Magistrate', 'JJB_MEMBER')).toBe('प्रधान मजिस्ट्रेट')
  expect(titleIn('ur', ROLES.DISTRICT_MAGISTRATE.title, 'DISTRICT_MAGISTRATE')).toBe('ضلع مجسٹریٹ')
  expect(titleIn('hi', 'District Child Protection Officer (additional charge)', 'DCPO')).toBe(
    'ज़िला बाल संरक्षण अधिकारी (अतिरिक्त प्रभार)',
  )
  expect(titleIn('hi', 'Officer on special duty', 'SCPS')).toBe('Officer on special duty')
  expect(roleIn('en', 'DCPO')).toBe(ROLES.DCPO.title)
  expect(roleIn('hi', 'SERVICE')).toBe('SERVICE')
})
