CREATE TABLE "cases"."opening_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"grant_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"justified" text NOT NULL,
	"note" text NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	"reviewed_by" text
);
--> statement-breakpoint
ALTER TABLE "cases"."opening_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."recusal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"child_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."recusal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP VIEW "cases"."published_poster";--> statement-breakpoint
DROP INDEX "cases"."clock_due";--> statement-breakpoint
ALTER TABLE "cases"."poster" ADD COLUMN "languages" text[] DEFAULT '{"en","hi"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."poster" ADD COLUMN "needs_check" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."poster" ADD COLUMN "checked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."poster" ADD COLUMN "checked_by" text;--> statement-breakpoint
ALTER TABLE "cases"."sighting" ADD COLUMN "fingerprint" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."sighting" ADD COLUMN "main_id" uuid;--> statement-breakpoint
ALTER TABLE "cases"."sighting" ADD COLUMN "flagged_by" text;--> statement-breakpoint
ALTER TABLE "cases"."opening_review" ADD CONSTRAINT "opening_review_grant_id_reveal_grant_id_fk" FOREIGN KEY ("grant_id") REFERENCES "cases"."reveal_grant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opening_review_grant" ON "cases"."opening_review" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "recusal_child" ON "cases"."recusal" USING btree ("child_id","person_id");--> statement-breakpoint
CREATE INDEX "clock_due_in" ON "cases"."clock" USING btree ("state_code","district_code","due_at","id") WHERE stopped_at is null and paused_since is null;--> statement-breakpoint
CREATE INDEX "clock_sweep" ON "cases"."clock" USING btree ("warn_at") WHERE stopped_at is null and paused_since is null and announced <> 'BREACHED';--> statement-breakpoint
CREATE INDEX "sighting_main" ON "cases"."sighting" USING btree ("main_id");--> statement-breakpoint
CREATE INDEX "sighting_same" ON "cases"."sighting" USING btree ("district_code","fingerprint") WHERE main_id is null;--> statement-breakpoint
CREATE VIEW "cases"."published_poster" AS (select id, poster_number, report_id, office_id, name, sex, age_at_missing, missing_since,
    last_seen_district_code, last_seen_state_code, wearing, physique, marks, photo_id, languages, released_at
    from cases.poster where withdrawn_at is null and (not needs_check or checked_at is not null));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."child" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = child.id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."child_access" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_access.child_id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."found_particulars" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = found_particulars.child_id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."found_record" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = found_record.child_id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."child_identity" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_identity.child_id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."missing_particulars" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = missing_particulars.child_id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."missing_report" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = missing_report.child_id and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."opening_review" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.may('audit:read'));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."opening_review" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('audit:read'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."recusal" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (person_id = nullif(access.person(), '') or access.may('case:confirm'));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."recusal" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (person_id = nullif(access.person(), '') or access.may('case:confirm'));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."reveal_grant" TO vatsalya_cases USING ((subject = access.subject() and post = access.post()) or access.may('audit:read'));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."clock" TO vatsalya_cases WITH CHECK (((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or access.is_service() or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  when 'LEAD' then exists (select 1 from cases.lead l where l.id = clock.subject_id)
  when 'SIGHTING' then exists (select 1 from cases.sighting s where s.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end) or (subject = 'SIGHTING' and stopped_at is null and announced = 'NONE'));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."child_identity" TO vatsalya_cases USING (
      (access.may('identity:reveal')
        and exists (select 1 from cases.reveal_grant g where g.child_id = child_identity.child_id and g.expires_at > now()
          and g.subject = access.subject() and g.post = access.post())
        and exists (select 1 from cases.child c where c.id = child_identity.child_id))
      or (access.may('identity:read') and exists (
        select 1 from cases.child c join cases.child_access a on a.child_id = c.id and a.until is null
        where c.id = child_identity.child_id
          and (not c.protected or (a.basis in ('BOARD', 'HOME') and a.office_id::text = access.office())))));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."poster" TO vatsalya_cases USING (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write')
      or access.may('case:confirm')))) WITH CHECK (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write')
      or access.may('case:confirm'))));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."lead" TO vatsalya_cases WITH CHECK ((access.may('missing:write') or access.may('sighting:triage')) and outcome is null and exists (select 1 from cases.missing_report r where r.id = lead.report_id));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."lead_words" TO vatsalya_cases WITH CHECK (access.may('missing:write') or access.may('sighting:triage'));