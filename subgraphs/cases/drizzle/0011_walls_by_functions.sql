ALTER POLICY "changes" ON "cases"."child" TO vatsalya_cases USING (access.is_service() or ((access.may('missing:write') or access.may('found:write')) and cases.covers_child(child.id))) WITH CHECK (access.is_service() or ((access.may('missing:write') or access.may('found:write')) and cases.covers_child(child.id)));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."reveal_grant" TO vatsalya_cases WITH CHECK (access.may('identity:reveal') and subject = access.subject() and post = access.post()
      and cases.sees_child(reveal_grant.child_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."clock" TO vatsalya_cases USING ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or access.is_service() or case subject
  when 'MISSING' then cases.sees_missing_report(clock.subject_id)
  when 'LEAD' then cases.sees_lead(clock.subject_id)
  when 'SIGHTING' then cases.sees_sighting(clock.subject_id)
  else cases.sees_found_record(clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."clock" TO vatsalya_cases WITH CHECK ((access.is_service() or case subject
  when 'MISSING' then (cases.writes_report(clock.subject_id)) or (cases.ends_report(clock.subject_id))
  when 'LEAD' then cases.writes_lead(clock.subject_id)
  when 'SIGHTING' then access.may('sighting:triage') and cases.covers_sighting(clock.subject_id)
  else access.may('found:write') and cases.covers_found_record(clock.subject_id) end) or (subject = 'SIGHTING' and stopped_at is null and announced = 'NONE'));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."clock" TO vatsalya_cases USING (access.is_service() or case subject
  when 'MISSING' then (cases.writes_report(clock.subject_id)) or (cases.ends_report(clock.subject_id))
  when 'LEAD' then cases.writes_lead(clock.subject_id)
  when 'SIGHTING' then access.may('sighting:triage') and cases.covers_sighting(clock.subject_id)
  else access.may('found:write') and cases.covers_found_record(clock.subject_id) end) WITH CHECK (access.is_service() or case subject
  when 'MISSING' then (cases.writes_report(clock.subject_id)) or (cases.ends_report(clock.subject_id))
  when 'LEAD' then cases.writes_lead(clock.subject_id)
  when 'SIGHTING' then access.may('sighting:triage') and cases.covers_sighting(clock.subject_id)
  else access.may('found:write') and cases.covers_found_record(clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."ending" TO vatsalya_cases USING (cases.sees_missing_report(ending.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."ending" TO vatsalya_cases WITH CHECK (cases.writes_report(ending.report_id) and decided_at is null);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."ending" TO vatsalya_cases USING (access.may('case:confirm') and cases.covers_missing_report(ending.report_id)) WITH CHECK (access.may('case:confirm') and cases.covers_missing_report(ending.report_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."found_particulars" TO vatsalya_cases USING (cases.sees_child_identity(found_particulars.child_id)
      and cases.sees_found_record(found_particulars.record_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."found_particulars" TO vatsalya_cases WITH CHECK (access.may('found:write') and cases.covers_found_record(found_particulars.record_id));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."child_identity" TO vatsalya_cases USING ((access.may('missing:write') or access.may('found:write'))
      and cases.covers_child(child_identity.child_id)) WITH CHECK ((access.may('missing:write') or access.may('found:write'))
      and cases.covers_child(child_identity.child_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."fir" TO vatsalya_cases USING (cases.sees_missing_report(fir.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."fir" TO vatsalya_cases WITH CHECK (cases.writes_report(fir.report_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."missing_particulars" TO vatsalya_cases USING (cases.sees_child_identity(missing_particulars.child_id)
      and cases.sees_missing_report(missing_particulars.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."missing_particulars" TO vatsalya_cases WITH CHECK (cases.writes_report(missing_particulars.report_id));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."missing_particulars" TO vatsalya_cases USING (cases.writes_report(missing_particulars.report_id)) WITH CHECK (cases.writes_report(missing_particulars.report_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."missing_reason" TO vatsalya_cases USING (cases.sees_child_identity(missing_reason.child_id)
      and cases.sees_missing_report(missing_reason.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."missing_reason" TO vatsalya_cases WITH CHECK (access.is_service() or (cases.writes_report(missing_reason.report_id)) or (cases.ends_report(missing_reason.report_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."missing_stage" TO vatsalya_cases USING (cases.sees_missing_report(missing_stage.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."missing_stage" TO vatsalya_cases WITH CHECK (access.is_service() or (cases.writes_report(missing_stage.report_id)) or (cases.ends_report(missing_stage.report_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."photo" TO vatsalya_cases USING (access.is_service() or (uploaded_by = access.subject() and uploaded_at > now() - interval '1 hour')
      or cases.sees_child_identity(photo.child_id));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."photo" TO vatsalya_cases USING (uploaded_by = access.subject() and (access.may('missing:write') or access.may('found:write')) and child_id is null) WITH CHECK (uploaded_by = access.subject() and (access.may('missing:write') or access.may('found:write')) and cases.covers_child(photo.child_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."poster" TO vatsalya_cases USING (access.is_service() or (access.may('missing:read') and access.covers(state_code, district_code, office_id)) or (access.may('found:write') and cases.finds_child_of(poster.report_id)));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."poster" TO vatsalya_cases USING (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write')
      or access.may('case:confirm'))) or (access.may('found:write') and cases.finds_child_of(poster.report_id))) WITH CHECK (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write')
      or access.may('case:confirm'))) or (access.may('found:write') and cases.finds_child_of(poster.report_id)));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."recusal" TO vatsalya_cases WITH CHECK ((person_id = nullif(access.person(), '') or access.may('case:confirm'))
      and cases.sees_child(recusal.child_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."lead" TO vatsalya_cases USING (access.may('missing:read') and (access.covers(state_code, district_code, office_id) or cases.sees_missing_report(lead.report_id)));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."lead" TO vatsalya_cases WITH CHECK (((cases.writes_report(lead.report_id)) or (access.may('sighting:triage') and cases.sees_missing_report(lead.report_id)))
      and outcome is null);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."lead" TO vatsalya_cases USING ((access.may('missing:write') and access.covers(state_code, district_code, office_id)) or (cases.writes_report(lead.report_id))) WITH CHECK ((access.may('missing:write') and access.covers(state_code, district_code, office_id)) or (cases.writes_report(lead.report_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."lead_words" TO vatsalya_cases USING (cases.sees_child_identity(lead_words.child_id)
      and cases.sees_lead(lead_words.lead_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."lead_words" TO vatsalya_cases WITH CHECK ((cases.writes_lead(lead_words.lead_id)) or (access.may('sighting:triage')
      and cases.sees_lead(lead_words.lead_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."risk_assessment" TO vatsalya_cases USING (cases.sees_missing_report(risk_assessment.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."risk_assessment" TO vatsalya_cases WITH CHECK (cases.writes_report(risk_assessment.report_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."unit_notice" TO vatsalya_cases USING (cases.sees_missing_report(unit_notice.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."unit_notice" TO vatsalya_cases WITH CHECK (cases.writes_report(unit_notice.report_id) and answered_at is null);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."unit_notice" TO vatsalya_cases USING (cases.writes_report(unit_notice.report_id)) WITH CHECK (cases.writes_report(unit_notice.report_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."sighting" TO vatsalya_cases USING (access.is_service() or access.may('sighting:read') and (access.covers(state_code, district_code, office_id)
      or cases.sees_missing_report(sighting.report_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."sighting_contact" TO vatsalya_cases USING (access.may('sighting:triage') and cases.sees_sighting(sighting_contact.sighting_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."sighting_step" TO vatsalya_cases USING (cases.sees_sighting(sighting_step.sighting_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."sighting_step" TO vatsalya_cases WITH CHECK (case when from_stage is null then cases.sighting_is_new(sighting_step.sighting_id)
      else access.may('sighting:triage') and cases.covers_sighting(sighting_step.sighting_id) end);