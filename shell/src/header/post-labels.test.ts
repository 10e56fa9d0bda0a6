// @vitest-environment node
import { expect, it } from 'vitest'
import { postLabels } from './post-labels.js'

const post = (district: string, office: string) => ({
  postId: office,
  title: 'District Child Protection Officer',
  role: 'DCPO' as const,
  office,
  district,
  state: 'Maharashtra',
})
const PUNE = post('Pune', 'District Child Protection Unit, Pune')

it('names posts side by side by duty and place, and in full where two would read the same', () => {
  expect(postLabels([PUNE, post('Satara', 'Unit of Satara')])).toEqual([
    'District Child Protection Officer, Pune',
    'District Child Protection Officer, Satara',
  ])
  expect(postLabels([PUNE, post('Pune', 'Second unit')])).toEqual([
    'District Child Protection Officer, District Child Protection Unit, Pune',
    'District Child Protection Officer, Second unit',
  ])
})
