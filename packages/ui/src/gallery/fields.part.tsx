import { Camera } from 'lucide-react'
import { useState } from 'react'
import { Button, Card, Facts, LinkButton, Notice, Page, PageHeading, Row } from '../core.js'
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '../form.js'

const SEX = [
  { id: 'FEMALE', label: 'Girl' },
  { id: 'MALE', label: 'Boy' },
  { id: 'TRANSGENDER', label: 'Transgender' },
] as const
const KINDS = [
  { id: 'CNCP', label: 'Child in need of care and protection', detail: 's.2(14) JJ Act' },
  { id: 'CCL', label: 'Child in conflict with law', detail: 's.2(13) JJ Act' },
] as const

/** Buttons, fields with and without faults, notices. */
export function FieldsPart() {
  const [sex, setSex] = useState<'FEMALE' | 'MALE' | 'TRANSGENDER' | null>('FEMALE')
  const [kind, setKind] = useState<'CNCP' | 'CCL' | null>(null)
  const [marks, setMarks] = useState<string[]>(['scar'])
  const [faith, setFaith] = useState(false)
  const [text, setText] = useState('Blue school uniform, red bag.')
  return (
    <Page width="text">
      <PageHeading title="Fields" state="One column, labels above, help under the label." />
      <Row>
        <Button kind="primary">Register FIR</Button>
        <Button icon={<Camera aria-hidden="true" />}>Add a photo</Button>
        <Button kind="plain">Discard the draft</Button>
        <LinkButton href="#x" size="small">
          Open the record
        </LinkButton>
        <Button whyNot="The FIR number is missing.">Release the poster</Button>
      </Row>
      <TextField label="Name of the child" help="As the family calls her." name="name" defaultValue="Asha" />
      <TextField label="Phone" prefix="+91" width="medium" optional inputMode="tel" name="phone" />
      <TextField
        label="Last seen"
        name="seen"
        width="medium"
        errorMessage="Enter the date she was last seen."
        defaultValue="31 Feb"
      />
      <TextArea label="Clothes" limit={40} value={text} onChange={setText} />
      <RadioGroup label="Sex" options={SEX} value={sex} onChange={setSex} orientation="horizontal" />
      <RadioGroup
        label="Before whom"
        options={KINDS}
        value={kind}
        onChange={setKind}
        errorMessage="Choose before whom the child goes."
      />
      <Select label="Kind of case" options={KINDS} value={kind} onChange={setKind} />
      <CheckboxGroup
        label="Marks"
        optional
        value={marks}
        onChange={setMarks}
        options={[
          { id: 'scar', label: 'Scar' },
          { id: 'mole', label: 'Mole' },
        ]}
      />
      <Checkbox name="faith" value={faith} onChange={setFaith} errorMessage="Confirm that the report is in good faith.">
        I report this in good faith.
      </Checkbox>
      <Notice title="The name is withheld" act={<Button size="small">Ask to see it</Button>}>
        Only the desk of the district may see it.
      </Notice>
      <Notice kind="attention" title="Two reports may be the same child">
        Compare them before you register a new one.
      </Notice>
      <Notice kind="done">The report is registered.</Notice>
      <Card title="Facts">
        <Facts
          facts={[
            { term: 'FIR', value: '112/2026' },
            { term: 'Section', value: 's.137 BNS' },
          ]}
        />
      </Card>
    </Page>
  )
}
