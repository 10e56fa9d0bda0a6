CREATE TABLE "cases"."missing_reason" (
	"stage_id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"reason" text,
	"document" text
);
--> statement-breakpoint
ALTER TABLE "cases"."missing_reason" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP VIEW "cases"."published_poster";--> statement-breakpoint
ALTER TABLE "cases"."child_access" ADD COLUMN "last_event_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."missing_reason" ADD CONSTRAINT "missing_reason_stage_id_missing_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "cases"."missing_stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "missing_reason_report" ON "cases"."missing_reason" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "found_record_one_open" ON "cases"."found_record" USING btree ("child_id") WHERE stage = 'RECEIVED';--> statement-breakpoint
CREATE UNIQUE INDEX "missing_report_one_open" ON "cases"."missing_report" USING btree ("child_id") WHERE stage in ('REPORTED', 'FIR_REGISTERED', 'UNDER_SEARCH', 'WITH_AHTU', 'LONG_TERM');--> statement-breakpoint
-- What stands already moves behind the wall of the identity.
INSERT INTO "cases"."missing_reason" ("stage_id", "report_id", "child_id", "state_code", "reason", "document")
SELECT s."id", s."report_id", r."child_id", s."state_code", s."reason", s."document"
FROM "cases"."missing_stage" s JOIN "cases"."missing_report" r ON r."id" = s."report_id"
WHERE s."reason" IS NOT NULL OR s."document" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."missing_stage" DROP COLUMN "reason";--> statement-breakpoint
ALTER TABLE "cases"."missing_stage" DROP COLUMN "document";--> statement-breakpoint
CREATE VIEW "cases"."published_poster" AS (select id, poster_number, report_id, office_id, name, sex, age_at_missing, missing_since,
    last_seen_district_code, last_seen_state_code, wearing, physique, marks, photo_id, languages, released_at
    from cases.poster where withdrawn_at is null and (not needs_check or checked_at is not null) and not exists (
      select 1 from cases.missing_report r join cases.child_access a on a.child_id = r.child_id
      where r.id = poster.report_id and a.basis in ('FOUND', 'HOME') and a.until is null));--> statement-breakpoint
CREATE POLICY "purges" ON "cases"."photo" AS PERMISSIVE FOR DELETE TO "vatsalya_cases" USING (access.is_service() and child_id is null and uploaded_at < now() - interval '1 hour');--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."used_proof" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service());--> statement-breakpoint
CREATE POLICY "purges" ON "cases"."used_proof" AS PERMISSIVE FOR DELETE TO "vatsalya_cases" USING (access.is_service() and at < now() - interval '1 day');--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."missing_reason" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = missing_reason.child_id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."missing_reason" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.child_identity i where i.child_id = missing_reason.child_id)
      and exists (select 1 from cases.missing_report r where r.id = missing_reason.report_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."missing_reason" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.is_service() or (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = missing_reason.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = missing_reason.report_id and h.answered_at is null and h.to_office_id::text = access.office()))) or (access.may('case:confirm') and exists (select 1 from cases.missing_report p where p.id = missing_reason.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) and exists (
    select 1 from cases.ending e where e.report_id = missing_reason.report_id and e.confirmed and e.decided_by = access.person())));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."child" TO vatsalya_cases WITH CHECK ((access.may('missing:write') or access.may('found:write')) and (access.level() = 'nation' or state_code = access.state()));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."child" TO vatsalya_cases USING (access.is_service() or ((access.may('missing:write') or access.may('found:write')) and exists (select 1 from cases.child_access a where a.child_id = child.id and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id)))) WITH CHECK (access.is_service() or ((access.may('missing:write') or access.may('found:write')) and exists (select 1 from cases.child_access a where a.child_id = child.id and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id))));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."child_access" TO vatsalya_cases WITH CHECK (access.is_service() or (access.covers(state_code, district_code, office_id)
      and ((basis = 'MISSING' and access.may('missing:write')) or (basis = 'FOUND' and access.may('found:write')))));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."reveal_grant" TO vatsalya_cases WITH CHECK (access.may('identity:reveal') and subject = access.subject() and post = access.post()
      and exists (select 1 from cases.child c where c.id = reveal_grant.child_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."clock" TO vatsalya_cases WITH CHECK ((access.is_service() or case subject
  when 'MISSING' then (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = clock.subject_id and h.answered_at is null and h.to_office_id::text = access.office()))) or (access.may('case:confirm') and exists (select 1 from cases.missing_report p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) and exists (
    select 1 from cases.ending e where e.report_id = clock.subject_id and e.confirmed and e.decided_by = access.person()))
  when 'LEAD' then access.may('missing:write') and (exists (select 1 from cases.lead p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id))
    or exists (select 1 from cases.lead l where l.id = clock.subject_id and access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = l.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = l.report_id and h.answered_at is null and h.to_office_id::text = access.office()))))
  when 'SIGHTING' then access.may('sighting:triage') and exists (select 1 from cases.sighting p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id))
  else access.may('found:write') and exists (select 1 from cases.found_record p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) end) or (subject = 'SIGHTING' and stopped_at is null and announced = 'NONE'));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."clock" TO vatsalya_cases USING (access.is_service() or case subject
  when 'MISSING' then (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = clock.subject_id and h.answered_at is null and h.to_office_id::text = access.office()))) or (access.may('case:confirm') and exists (select 1 from cases.missing_report p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) and exists (
    select 1 from cases.ending e where e.report_id = clock.subject_id and e.confirmed and e.decided_by = access.person()))
  when 'LEAD' then access.may('missing:write') and (exists (select 1 from cases.lead p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id))
    or exists (select 1 from cases.lead l where l.id = clock.subject_id and access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = l.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = l.report_id and h.answered_at is null and h.to_office_id::text = access.office()))))
  when 'SIGHTING' then access.may('sighting:triage') and exists (select 1 from cases.sighting p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id))
  else access.may('found:write') and exists (select 1 from cases.found_record p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) end) WITH CHECK (access.is_service() or case subject
  when 'MISSING' then (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = clock.subject_id and h.answered_at is null and h.to_office_id::text = access.office()))) or (access.may('case:confirm') and exists (select 1 from cases.missing_report p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) and exists (
    select 1 from cases.ending e where e.report_id = clock.subject_id and e.confirmed and e.decided_by = access.person()))
  when 'LEAD' then access.may('missing:write') and (exists (select 1 from cases.lead p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id))
    or exists (select 1 from cases.lead l where l.id = clock.subject_id and access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = l.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = l.report_id and h.answered_at is null and h.to_office_id::text = access.office()))))
  when 'SIGHTING' then access.may('sighting:triage') and exists (select 1 from cases.sighting p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id))
  else access.may('found:write') and exists (select 1 from cases.found_record p where p.id = clock.subject_id
    and access.covers(p.state_code, p.district_code, p.office_id)) end);--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."ending" TO vatsalya_cases WITH CHECK (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = ending.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = ending.report_id and h.answered_at is null and h.to_office_id::text = access.office())) and decided_at is null);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."ending" TO vatsalya_cases USING (access.may('case:confirm') and exists (select 1 from cases.missing_report p where p.id = ending.report_id
    and access.covers(p.state_code, p.district_code, p.office_id))) WITH CHECK (access.may('case:confirm') and exists (select 1 from cases.missing_report p where p.id = ending.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."found_particulars" TO vatsalya_cases WITH CHECK (access.may('found:write') and exists (select 1 from cases.found_record p where p.id = found_particulars.record_id
    and access.covers(p.state_code, p.district_code, p.office_id)));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."child_identity" TO vatsalya_cases WITH CHECK ((access.may('missing:write') or access.may('found:write')) and (access.level() = 'nation' or state_code = access.state()));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."child_identity" TO vatsalya_cases USING ((access.may('missing:write') or access.may('found:write'))
      and exists (select 1 from cases.child_access a where a.child_id = child_identity.child_id and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id))) WITH CHECK ((access.may('missing:write') or access.may('found:write'))
      and exists (select 1 from cases.child_access a where a.child_id = child_identity.child_id and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id)));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."fir" TO vatsalya_cases WITH CHECK (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = fir.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = fir.report_id and h.answered_at is null and h.to_office_id::text = access.office())));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."missing_particulars" TO vatsalya_cases WITH CHECK (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = missing_particulars.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = missing_particulars.report_id and h.answered_at is null and h.to_office_id::text = access.office())));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."missing_particulars" TO vatsalya_cases USING (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = missing_particulars.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = missing_particulars.report_id and h.answered_at is null and h.to_office_id::text = access.office()))) WITH CHECK (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = missing_particulars.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = missing_particulars.report_id and h.answered_at is null and h.to_office_id::text = access.office())));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."missing_stage" TO vatsalya_cases WITH CHECK (access.is_service() or (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = missing_stage.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = missing_stage.report_id and h.answered_at is null and h.to_office_id::text = access.office()))) or (access.may('case:confirm') and exists (select 1 from cases.missing_report p where p.id = missing_stage.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) and exists (
    select 1 from cases.ending e where e.report_id = missing_stage.report_id and e.confirmed and e.decided_by = access.person())));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."photo" TO vatsalya_cases WITH CHECK (uploaded_by = access.subject() and (access.may('missing:write') or access.may('found:write')) and child_id is null);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."photo" TO vatsalya_cases USING (uploaded_by = access.subject() and (access.may('missing:write') or access.may('found:write')) and child_id is null) WITH CHECK (uploaded_by = access.subject() and (access.may('missing:write') or access.may('found:write')) and exists (select 1 from cases.child_access a where a.child_id = photo.child_id and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."poster" TO vatsalya_cases USING (access.is_service() or (access.may('missing:read') and access.covers(state_code, district_code, office_id)) or (access.may('found:write') and exists (
  select 1 from cases.missing_report r join cases.child_access a on a.child_id = r.child_id
  where r.id = poster.report_id and a.basis = 'FOUND' and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id))));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."poster" TO vatsalya_cases USING (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write')
      or access.may('case:confirm'))) or (access.may('found:write') and exists (
  select 1 from cases.missing_report r join cases.child_access a on a.child_id = r.child_id
  where r.id = poster.report_id and a.basis = 'FOUND' and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id)))) WITH CHECK (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write')
      or access.may('case:confirm'))) or (access.may('found:write') and exists (
  select 1 from cases.missing_report r join cases.child_access a on a.child_id = r.child_id
  where r.id = poster.report_id and a.basis = 'FOUND' and a.until is null
    and access.covers(a.state_code, a.district_code, a.office_id))));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."recusal" TO vatsalya_cases WITH CHECK ((person_id = nullif(access.person(), '') or access.may('case:confirm'))
      and exists (select 1 from cases.child c where c.id = recusal.child_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."lead" TO vatsalya_cases WITH CHECK (((access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = lead.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = lead.report_id and h.answered_at is null and h.to_office_id::text = access.office()))) or (access.may('sighting:triage') and exists (select 1 from cases.missing_report r where r.id = lead.report_id)))
      and outcome is null);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."lead" TO vatsalya_cases USING ((access.may('missing:write') and access.covers(state_code, district_code, office_id)) or (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = lead.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = lead.report_id and h.answered_at is null and h.to_office_id::text = access.office())))) WITH CHECK ((access.may('missing:write') and access.covers(state_code, district_code, office_id)) or (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = lead.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = lead.report_id and h.answered_at is null and h.to_office_id::text = access.office()))));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."lead_words" TO vatsalya_cases WITH CHECK ((access.may('missing:write') and (exists (select 1 from cases.lead p where p.id = lead_words.lead_id
    and access.covers(p.state_code, p.district_code, p.office_id))
    or exists (select 1 from cases.lead l where l.id = lead_words.lead_id and access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = l.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = l.report_id and h.answered_at is null and h.to_office_id::text = access.office()))))) or (access.may('sighting:triage')
      and exists (select 1 from cases.lead l where l.id = lead_words.lead_id)));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."risk_assessment" TO vatsalya_cases WITH CHECK (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = risk_assessment.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = risk_assessment.report_id and h.answered_at is null and h.to_office_id::text = access.office())));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."unit_notice" TO vatsalya_cases WITH CHECK (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = unit_notice.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = unit_notice.report_id and h.answered_at is null and h.to_office_id::text = access.office())) and answered_at is null);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."unit_notice" TO vatsalya_cases USING (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = unit_notice.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = unit_notice.report_id and h.answered_at is null and h.to_office_id::text = access.office()))) WITH CHECK (access.may('missing:write') and (exists (select 1 from cases.missing_report p where p.id = unit_notice.report_id
    and access.covers(p.state_code, p.district_code, p.office_id)) or exists (select 1 from cases.hand_over h
    where h.report_id = unit_notice.report_id and h.answered_at is null and h.to_office_id::text = access.office())));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."sighting_contact" TO vatsalya_cases WITH CHECK (cases.sighting_is_new(sighting_contact.sighting_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."sighting_step" TO vatsalya_cases WITH CHECK (case when from_stage is null then cases.sighting_is_new(sighting_step.sighting_id)
      else access.may('sighting:triage') and exists (select 1 from cases.sighting p where p.id = sighting_step.sighting_id
    and access.covers(p.state_code, p.district_code, p.office_id)) end);