CREATE TABLE "cases"."ending" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"to_stage" text NOT NULL,
	"reason" text NOT NULL,
	"document" text,
	"other_report_id" uuid,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" text,
	"confirmed" boolean,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."ending" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."hand_over" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"from_state_code" text NOT NULL,
	"from_district_code" text NOT NULL,
	"from_office_id" uuid NOT NULL,
	"to_state_code" text NOT NULL,
	"to_district_code" text NOT NULL,
	"to_office_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"offered_by" text,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"answer_reason" text
);
--> statement-breakpoint
ALTER TABLE "cases"."hand_over" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."lead" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"source" text NOT NULL,
	"sighting_id" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."lead" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."lead_words" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."lead_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."risk_assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"level" text NOT NULL,
	"answers" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."risk_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."unit_notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"kind" text NOT NULL,
	"office_id" uuid,
	"name" text NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"told_by" text,
	"answer" text,
	"answered_at" timestamp with time zone,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."unit_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP VIEW "cases"."missing_fact";--> statement-breakpoint
DROP INDEX "cases"."child_access_once";--> statement-breakpoint
ALTER TABLE "cases"."fir" DROP CONSTRAINT "fir_pkey";--> statement-breakpoint
ALTER TABLE "cases"."fir" ADD COLUMN "zero" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."fir" ADD COLUMN "law" text DEFAULT 'BNS' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."fir" ADD CONSTRAINT "fir_once" PRIMARY KEY("report_id","zero");--> statement-breakpoint
-- FIRs of before: the law of the day on which the child went missing.
UPDATE "cases"."fir" f SET "law" = 'IPC' FROM "cases"."missing_report" r WHERE r."id" = f."report_id" AND r."missing_since" < '2024-07-01';--> statement-breakpoint
ALTER TABLE "cases"."missing_stage" ADD COLUMN "act" text;--> statement-breakpoint
ALTER TABLE "cases"."ending" ADD CONSTRAINT "ending_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."lead" ADD CONSTRAINT "lead_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."lead_words" ADD CONSTRAINT "lead_words_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "cases"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."risk_assessment" ADD CONSTRAINT "risk_assessment_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."unit_notice" ADD CONSTRAINT "unit_notice_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ending_report" ON "cases"."ending" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ending_one_open" ON "cases"."ending" USING btree ("report_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "hand_over_to" ON "cases"."hand_over" USING btree ("to_office_id","offered_at") WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hand_over_one_open" ON "cases"."hand_over" USING btree ("report_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "hand_over_report" ON "cases"."hand_over" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "lead_report" ON "cases"."lead" USING btree ("report_id","opened_at");--> statement-breakpoint
CREATE INDEX "lead_open" ON "cases"."lead" USING btree ("state_code","district_code","office_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "lead_words_lead" ON "cases"."lead_words" USING btree ("lead_id","at");--> statement-breakpoint
CREATE INDEX "risk_assessment_report" ON "cases"."risk_assessment" USING btree ("report_id","at");--> statement-breakpoint
CREATE INDEX "unit_notice_report" ON "cases"."unit_notice" USING btree ("report_id","told_at");--> statement-breakpoint
CREATE UNIQUE INDEX "child_access_report" ON "cases"."child_access" USING btree ("child_id","source_id") WHERE basis = 'MISSING' and until is null;--> statement-breakpoint
CREATE UNIQUE INDEX "child_access_once" ON "cases"."child_access" USING btree ("child_id","basis","source_id") WHERE basis <> 'MISSING';--> statement-breakpoint
CREATE VIEW "cases"."missing_fact" AS (select r.state_code, r.district_code, (r.registered_at at time zone 'Asia/Kolkata')::date as registered_on,
    c.sex, r.age_at_missing, r.source, r.stage, (r.traced_at is not null)::int as traced,
    (exists (select 1 from cases.fir f where f.report_id = r.id))::int as with_fir
    from cases.missing_report r join cases.child c on c.id = r.child_id
    where access.may('figures:read'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."ending" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.missing_report r where r.id = ending.report_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."ending" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and decided_at is null and exists (select 1 from cases.missing_report r where r.id = ending.report_id));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."ending" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('case:confirm') and exists (select 1 from cases.missing_report r where r.id = ending.report_id)) WITH CHECK (access.may('case:confirm') and exists (select 1 from cases.missing_report r where r.id = ending.report_id));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."hand_over" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (access.may('missing:read') and (access.covers(from_state_code, from_district_code, from_office_id) or to_office_id::text = access.office())));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."hand_over" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and access.covers(from_state_code, from_district_code, from_office_id));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."hand_over" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('missing:write') and (access.covers(from_state_code, from_district_code, from_office_id) or to_office_id::text = access.office())) WITH CHECK (access.may('missing:write') and (access.covers(from_state_code, from_district_code, from_office_id) or to_office_id::text = access.office()));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."lead" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.may('missing:read') and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.missing_report r where r.id = lead.report_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."lead" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and outcome is null and exists (select 1 from cases.missing_report r where r.id = lead.report_id));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."lead" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('missing:write') and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.missing_report r where r.id = lead.report_id))) WITH CHECK (access.may('missing:write') and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.missing_report r where r.id = lead.report_id)));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."lead_words" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.child_identity i where i.child_id = lead_words.child_id)
      and exists (select 1 from cases.lead l where l.id = lead_words.lead_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."lead_words" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."risk_assessment" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.missing_report r where r.id = risk_assessment.report_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."risk_assessment" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and exists (select 1 from cases.missing_report r where r.id = risk_assessment.report_id));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."unit_notice" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.missing_report r where r.id = unit_notice.report_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."unit_notice" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and answered_at is null and exists (select 1 from cases.missing_report r where r.id = unit_notice.report_id));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."unit_notice" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('missing:write') and exists (select 1 from cases.missing_report r where r.id = unit_notice.report_id)) WITH CHECK (access.may('missing:write') and exists (select 1 from cases.missing_report r where r.id = unit_notice.report_id));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."child_access" TO vatsalya_cases USING (access.is_service() or case basis
      when 'MISSING' then access.may('missing:read') and (access.covers(state_code, district_code, office_id)
        or exists (select 1 from cases.hand_over h
    where h.report_id = child_access.source_id and h.answered_at is null and h.to_office_id::text = access.office()))
      when 'FOUND' then access.may('found:read') and access.covers(state_code, district_code, office_id)
      else access.may('child:read') and (office_id::text = access.office()
        or (access.role() = 'DCPO' and access.covers(state_code, district_code, office_id))) end);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."child_access" TO vatsalya_cases USING (access.is_service() or (access.may('missing:write') and exists (select 1 from cases.hand_over h
    where h.report_id = child_access.source_id and h.answered_at is null and h.to_office_id::text = access.office()))) WITH CHECK (access.is_service() or (access.may('missing:write') and exists (select 1 from cases.hand_over h
    where h.report_id = child_access.source_id and h.answered_at is null and h.to_office_id::text = access.office())));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."clock" TO vatsalya_cases USING ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or access.is_service() or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  when 'LEAD' then exists (select 1 from cases.lead l where l.id = clock.subject_id)
  when 'SIGHTING' then exists (select 1 from cases.sighting s where s.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."clock" TO vatsalya_cases WITH CHECK ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or access.is_service() or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  when 'LEAD' then exists (select 1 from cases.lead l where l.id = clock.subject_id)
  when 'SIGHTING' then exists (select 1 from cases.sighting s where s.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."clock" TO vatsalya_cases USING ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or access.is_service() or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  when 'LEAD' then exists (select 1 from cases.lead l where l.id = clock.subject_id)
  when 'SIGHTING' then exists (select 1 from cases.sighting s where s.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end) WITH CHECK ((access.may('missing:read') and subject = 'MISSING' and access.covers(state_code, district_code, office_id)) or access.is_service() or case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  when 'LEAD' then exists (select 1 from cases.lead l where l.id = clock.subject_id)
  when 'SIGHTING' then exists (select 1 from cases.sighting s where s.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."missing_report" TO vatsalya_cases USING (access.is_service() or (access.may('missing:read') and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.child_access a
    where a.child_id = missing_report.child_id and a.until is null and a.basis <> 'MISSING') or exists (select 1 from cases.hand_over h
    where h.report_id = missing_report.id and h.answered_at is null and h.to_office_id::text = access.office()))
      and (access.role() <> 'RAILWAY_POLICE' or stage not in ('RESTORED', 'CLOSED'))));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."missing_report" TO vatsalya_cases USING (access.is_service() or ((access.may('missing:write') or access.may('case:confirm'))
      and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.hand_over h
    where h.report_id = missing_report.id and h.answered_at is null and h.to_office_id::text = access.office())))) WITH CHECK (access.is_service() or ((access.may('missing:write') or access.may('case:confirm'))
      and (access.covers(state_code, district_code, office_id) or exists (select 1 from cases.hand_over h
    where h.report_id = missing_report.id and h.answered_at is null and h.to_office_id::text = access.office()))));