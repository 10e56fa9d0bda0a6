ALTER POLICY "adds" ON "cases"."lead" TO vatsalya_cases WITH CHECK ((access.is_service() or (cases.writes_report(lead.report_id)) or (access.may('sighting:triage') and cases.sees_missing_report(lead.report_id)))
      and outcome is null);--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."lead_words" TO vatsalya_cases WITH CHECK (access.is_service() or (cases.writes_lead(lead_words.lead_id)) or (access.may('sighting:triage')
      and cases.sees_lead(lead_words.lead_id)));