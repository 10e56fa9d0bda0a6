import { useState } from 'react'
import { Button, Card } from '../core.js'
import { DateField, DatePicker, DateTimeField } from '../dates.js'
import { DistrictField, FormPage, FormSection, TextField } from '../form.js'
import { NOW } from './sample.js'

const DISTRICTS = [
  { code: '490', name: 'Pune', stateName: 'Maharashtra' },
  { code: '469', name: 'Chhatrapati Sambhajinagar', stateName: 'Maharashtra', aliases: ['Aurangabad'] },
  { code: '212', name: 'Patna', stateName: 'Bihar' },
]

/** A form with a fault, a draft, dates, a district, and what search-before-create found. */
export function FormPart() {
  const [attempt, setAttempt] = useState(0)
  const [district, setDistrict] = useState<string | null>(null)
  const [day, setDay] = useState<string | null>('2012-03-09')
  const [seen, setSeen] = useState<string | null>('2026-11-24T16:10:00Z')
  const fault = attempt > 0 && district === null ? 'Choose the district where she was last seen.' : null
  return (
    <div className="v-page">
      <FormPage
        title="Register a missing child"
        intro="What is not known may be added later."
        attempt={attempt}
        issues={fault ? [{ path: 'district', message: fault }] : []}
        draft={{ state: 'saved', at: NOW }}
        acts={
          <Button kind="primary" type="submit">
            Register
          </Button>
        }
        onSubmit={() => setAttempt(attempt + 1)}
        beside={<Card title="Perhaps known already">Girl, 14 · Demo Asha, Pune</Card>}
      >
        <FormSection title="The child" part={[1, 2]}>
          <TextField label="Name" name="name" />
          <DateField label="Date of birth" optional name="born" value={day} onChange={setDay} />
        </FormSection>
        <FormSection title="Where and when" part={[2, 2]}>
          <DistrictField
            name="district"
            districts={DISTRICTS}
            value={district}
            onChange={setDistrict}
            errorMessage={fault}
          />
          <DateTimeField label="Last seen" name="seen" value={seen} onChange={setSeen} help="Indian time." />
          <DatePicker label="Hearing" name="hearing" value={day} onChange={setDay} />
        </FormSection>
      </FormPage>
    </div>
  )
}
