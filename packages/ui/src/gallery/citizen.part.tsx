import { Card, formatDate, LinkButton, Page, PageHeading, useLanguage } from '../core.js'
import { NOW } from './sample.js'

const WORDS = {
  en: ['Tell us about a child', 'What would you like to do?', 'I have seen a child', 'My child is missing'],
  hi: ['बच्चे के बारे में बताएँ', 'आप क्या करना चाहते हैं?', 'मैंने एक बच्चे को देखा है', 'मेरा बच्चा गुमशुदा है'],
  ur: ['بچے کے بارے میں بتائیں', 'آپ کیا کرنا چاہتے ہیں؟', 'میں نے ایک بچے کو دیکھا ہے', 'میرا بچہ لاپتہ ہے'],
} as const

/** A page for citizens: larger type, Nastaliq headings in Urdu. */
export function CitizenPart() {
  const { language } = useLanguage()
  const [title, question, seen, missing] = WORDS[language]
  return (
    <Page width="text">
      <PageHeading title={title} state={formatDate(NOW, language)} />
      <Card title={question}>
        <LinkButton kind="primary" href="#seen">
          {seen}
        </LinkButton>
        <LinkButton href="#missing">{missing}</LinkButton>
      </Card>
    </Page>
  )
}
