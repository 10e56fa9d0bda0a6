ALTER POLICY "sees" ON "cases"."clock" TO vatsalya_cases USING ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."clock" TO vatsalya_cases WITH CHECK ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."clock" TO vatsalya_cases USING ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end) WITH CHECK ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."found_record" TO vatsalya_cases USING (access.is_service() or (access.may('found:read') and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.child_access a
    where a.child_id = found_record.child_id and a.until is null and a.basis <> 'FOUND'))));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."missing_report" TO vatsalya_cases USING (access.is_service() or (access.may('missing:read') and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.child_access a
    where a.child_id = missing_report.child_id and a.until is null and a.basis <> 'MISSING'))
      and (access.role() <> 'RAILWAY_POLICE' or stage not in ('RESTORED', 'CLOSED'))));