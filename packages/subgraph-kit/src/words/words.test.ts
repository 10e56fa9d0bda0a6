import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkInput, typedText } from '../inputs.js'
import { createWords } from './catalogue.js'
import { type Language, languageOfAsker, speakingTo } from './language.js'

const say = createWords({
  en: {
    count: 'There {n, plural, one {is # child} other {are # children}}.',
    traced: 'Traced by {who}.',
    over: 'Over.',
    'kept.with': 'Ended with {which}.',
  },
  hi: { count: '{n} बच्चे हैं।', traced: '{who} ने ढूँढा।', over: 'समाप्त।', 'kept.with': '{which} के साथ बंद।' },
  ur: { count: '{n} بچے ہیں۔', traced: '{who} نے ڈھونڈا۔', over: 'ختم۔', 'kept.with': '{which} کے ساتھ بند۔' },
})

describe('the words of a server', () => {
  it('are in the language of whoever is answered, English where nobody is', async () => {
    expect(say('count', { n: 1 })).toBe('There is 1 child.')
    expect(speakingTo('hi', () => say('count', { n: 2 }))).toBe('2 बच्चे हैं।')
    // Two who are answered at once do not hear each other's language.
    const later = (language: 'hi' | 'ur') =>
      speakingTo(language, async () => {
        await new Promise((done) => setImmediate(done))
        return say('over')
      })
    expect(await Promise.all([later('hi'), later('ur')])).toEqual(['समाप्त।', 'ختم۔'])
    expect(languageOfAsker()).toBe('en')
  })

  it('keep the order of Latin words in an Urdu sentence', () => {
    expect(speakingTo('ur', () => say('traced', { who: 'RPF' }))).toBe('\u2068RPF\u2069 نے ڈھونڈا۔')
  })

  it('tell again what a machine kept, and leave alone what a person wrote', () => {
    const kept = say.kept('kept.with', { which: 'S-7' })
    expect(kept).toBe('Ended with S-7.')
    speakingTo('hi', () => {
      expect(say.kept('kept.with', { which: 'S-7' })).toBe(kept)
      expect(say.again(kept)).toBe('S-7 के साथ बंद।')
      expect(say.again('Asha was seen.')).toBe('Asha was seen.')
      expect(say.again(null)).toBeNull()
    })
  })

  it('stand at a check that was made once', () => {
    const schema = z.object({ name: typedText(3, 9), age: z.number().max(17), sex: z.enum(['GIRL', 'BOY']) })
    const faults = (language: Language) =>
      // zod words a fault when it is read, so that the reading belongs to the answer too.
      speakingTo(language, () => checkInput(schema, { name: 'A', age: 40 }).error?.issues.map((issue) => issue.message))
    expect(faults('en')).toEqual(['Write at least 3 characters.', 'At most 17.', 'Fill this in.'])
    expect(faults('hi')).toEqual(['कम से कम 3 अक्षर लिखें।', 'ज़्यादा से ज़्यादा 17।', 'इसे भरें।'])
    expect(faults('ur')).toEqual(['کم سے کم 3 حروف لکھیں۔', 'زیادہ سے زیادہ 17۔', 'اسے بھریں۔'])
  })
})
