CREATE SCHEMA "cases";
--> statement-breakpoint
CREATE SEQUENCE "cases"."found_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "cases"."report_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "cases"."poster_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "cases"."child" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"sex" text NOT NULL,
	"born_about" date,
	"age_basis" text NOT NULL,
	"case_kind" text NOT NULL,
	"protected" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."child" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."child_access" (
	"id" uuid PRIMARY KEY NOT NULL,
	"child_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"source_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "cases"."child_access" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."reveal_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"child_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"subject" text NOT NULL,
	"post" text NOT NULL,
	"reason" text NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."reveal_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."clock" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"code" text NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"first_due_at" timestamp with time zone,
	"warn_at" timestamp with time zone NOT NULL,
	"stopped_at" timestamp with time zone,
	"paused_since" timestamp with time zone,
	"paused_reason" text,
	"extended_by" text,
	"lapsed_at" timestamp with time zone,
	"lapsed_office_id" uuid,
	"announced" text NOT NULL,
	"events" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."found_particulars" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"child_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"found_place" text NOT NULL,
	"circumstances" text NOT NULL,
	"condition" text,
	"belongings" text,
	"stated_home" text,
	"handed_over_by" text
);
--> statement-breakpoint
ALTER TABLE "cases"."found_particulars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."found_record" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid,
	"child_id" uuid NOT NULL,
	"record_number" text NOT NULL,
	"stage" text NOT NULL,
	"found_by" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"produced_at" timestamp with time zone,
	"board_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."found_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."child_identity" (
	"child_id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"name" text,
	"other_names" text[] DEFAULT '{}' NOT NULL,
	"birth_date" date,
	"marks" text[] DEFAULT '{}' NOT NULL,
	"physique" text,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"address" text,
	"guardians" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"photo_id" uuid,
	"name_keys" text[] DEFAULT '{}' NOT NULL,
	"guardian_keys" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."child_identity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."fir" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"office_id" uuid,
	"number" text NOT NULL,
	"sections" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."fir" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."missing_particulars" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"child_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"last_seen_place" text NOT NULL,
	"wearing" text,
	"circumstances" text,
	"informant" jsonb
);
--> statement-breakpoint
ALTER TABLE "cases"."missing_particulars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."missing_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"report_number" text NOT NULL,
	"stage" text NOT NULL,
	"source" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"missing_since" date NOT NULL,
	"age_at_missing" smallint,
	"last_seen_district_code" text NOT NULL,
	"traced_at" timestamp with time zone,
	"next_due_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."missing_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."missing_stage" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"report_id" uuid NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"reason" text,
	"document" text,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."missing_stage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."photo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"child_id" uuid,
	"file" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"uploaded_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."photo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."poster" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid,
	"report_id" uuid NOT NULL,
	"poster_number" text NOT NULL,
	"fields" text[] NOT NULL,
	"basis" text NOT NULL,
	"name" text,
	"sex" text NOT NULL,
	"age_at_missing" smallint,
	"missing_since" date NOT NULL,
	"last_seen_district_code" text NOT NULL,
	"last_seen_state_code" text NOT NULL,
	"wearing" text,
	"physique" text,
	"marks" text[] DEFAULT '{}' NOT NULL,
	"photo_id" uuid,
	"released_at" timestamp with time zone NOT NULL,
	"released_by" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."poster" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."sighting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid,
	"reference" text NOT NULL,
	"stage" text NOT NULL,
	"urgency" text NOT NULL,
	"unverified" boolean NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"seen_place" text NOT NULL,
	"description" text NOT NULL,
	"sex" text,
	"age_from" smallint,
	"age_to" smallint,
	"child_name" text,
	"poster_id" uuid,
	"report_id" uuid,
	"outcome" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."sighting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."sighting_contact" (
	"sighting_id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"name" text,
	"phone" text,
	"language" text
);
--> statement-breakpoint
ALTER TABLE "cases"."sighting_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."sighting_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"sighting_id" uuid NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."sighting_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."used_proof" (
	"challenge" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."used_proof" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cases"."child_access" ADD CONSTRAINT "child_access_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."reveal_grant" ADD CONSTRAINT "reveal_grant_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."found_particulars" ADD CONSTRAINT "found_particulars_record_id_found_record_id_fk" FOREIGN KEY ("record_id") REFERENCES "cases"."found_record"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."found_record" ADD CONSTRAINT "found_record_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."child_identity" ADD CONSTRAINT "child_identity_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."fir" ADD CONSTRAINT "fir_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."missing_particulars" ADD CONSTRAINT "missing_particulars_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."missing_report" ADD CONSTRAINT "missing_report_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."missing_stage" ADD CONSTRAINT "missing_stage_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."poster" ADD CONSTRAINT "poster_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."sighting_contact" ADD CONSTRAINT "sighting_contact_sighting_id_sighting_id_fk" FOREIGN KEY ("sighting_id") REFERENCES "cases"."sighting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."sighting_step" ADD CONSTRAINT "sighting_step_sighting_id_sighting_id_fk" FOREIGN KEY ("sighting_id") REFERENCES "cases"."sighting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "child_access_once" ON "cases"."child_access" USING btree ("child_id","basis","source_id");--> statement-breakpoint
CREATE INDEX "child_access_office" ON "cases"."child_access" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "reveal_grant_child" ON "cases"."reveal_grant" USING btree ("child_id","subject");--> statement-breakpoint
CREATE INDEX "clock_subject" ON "cases"."clock" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "clock_due" ON "cases"."clock" USING btree ("state_code","district_code","due_at") WHERE stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "found_record_number" ON "cases"."found_record" USING btree ("record_number");--> statement-breakpoint
CREATE INDEX "found_record_child" ON "cases"."found_record" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "found_record_newest" ON "cases"."found_record" USING btree ("state_code","district_code","received_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "child_identity_names" ON "cases"."child_identity" USING gin ("name_keys");--> statement-breakpoint
CREATE INDEX "child_identity_guardians" ON "cases"."child_identity" USING gin ("guardian_keys");--> statement-breakpoint
CREATE INDEX "fir_number" ON "cases"."fir" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "missing_report_number" ON "cases"."missing_report" USING btree ("report_number");--> statement-breakpoint
CREATE INDEX "missing_report_child" ON "cases"."missing_report" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "missing_report_newest" ON "cases"."missing_report" USING btree ("state_code","district_code","registered_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "missing_report_due" ON "cases"."missing_report" USING btree ("state_code","district_code","next_due_at","id");--> statement-breakpoint
CREATE INDEX "missing_stage_report" ON "cases"."missing_stage" USING btree ("report_id","at");--> statement-breakpoint
CREATE INDEX "photo_child" ON "cases"."photo" USING btree ("child_id");--> statement-breakpoint
CREATE UNIQUE INDEX "poster_number_once" ON "cases"."poster" USING btree ("poster_number");--> statement-breakpoint
CREATE UNIQUE INDEX "poster_one_published" ON "cases"."poster" USING btree ("report_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "poster_newest" ON "cases"."poster" USING btree ("released_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "sighting_reference" ON "cases"."sighting" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "sighting_desk" ON "cases"."sighting" USING btree ("state_code","district_code","stage","reported_at");--> statement-breakpoint
CREATE INDEX "sighting_report" ON "cases"."sighting" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "sighting_step_sighting" ON "cases"."sighting_step" USING btree ("sighting_id","at");--> statement-breakpoint
CREATE VIEW "cases"."missing_fact" AS (select r.state_code, r.district_code, (r.registered_at at time zone 'Asia/Kolkata')::date as registered_on,
    c.sex, r.age_at_missing, r.source, r.stage, (r.traced_at is not null)::int as traced,
    (f.report_id is not null)::int as with_fir
    from cases.missing_report r join cases.child c on c.id = r.child_id left join cases.fir f on f.report_id = r.id
    where access.may('figures:read'));--> statement-breakpoint
CREATE VIEW "cases"."published_poster" AS (select id, poster_number, report_id, office_id, name, sex, age_at_missing, missing_since,
    last_seen_district_code, last_seen_state_code, wearing, physique, marks, photo_id, released_at
    from cases.poster where withdrawn_at is null);--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."child" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or exists (select 1 from cases.child_access a where a.child_id = child.id and a.until is null));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."child" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') or access.may('found:write'));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."child" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.is_service() or access.may('missing:write') or access.may('found:write')) WITH CHECK (access.is_service() or access.may('missing:write') or access.may('found:write'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."child_access" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or case basis
      when 'MISSING' then access.may('missing:read') and access.covers(state_code, district_code, office_id)
      when 'FOUND' then access.may('found:read') and access.covers(state_code, district_code, office_id)
      else access.may('child:read') and (office_id::text = access.office()
        or (access.role() = 'DCPO' and access.covers(state_code, district_code, office_id))) end);--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."child_access" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.is_service() or ((access.may('missing:write') or access.may('found:write'))
      and access.covers(state_code, district_code, office_id)));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."child_access" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.is_service()) WITH CHECK (access.is_service());--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."reveal_grant" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (subject = access.subject() and post = access.post());--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."reveal_grant" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('identity:reveal') and subject = access.subject() and post = access.post());--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."clock" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."clock" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."clock" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end) WITH CHECK (case subject
  when 'MISSING' then exists (select 1 from cases.missing_report r where r.id = clock.subject_id)
  else exists (select 1 from cases.found_record f where f.id = clock.subject_id) end);--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."found_particulars" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.child_identity i where i.child_id = found_particulars.child_id)
      and exists (select 1 from cases.found_record r where r.id = found_particulars.record_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."found_particulars" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('found:write'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."found_record" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (access.may('found:read') and access.covers(state_code, district_code, office_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."found_record" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('found:write') and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."found_record" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.is_service() or (access.may('found:write') and access.covers(state_code, district_code, office_id))) WITH CHECK (access.is_service() or (access.may('found:write') and access.covers(state_code, district_code, office_id)));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."child_identity" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (
      (access.may('identity:reveal')
        and exists (select 1 from cases.reveal_grant g where g.child_id = child_identity.child_id and g.expires_at > now())
        and exists (select 1 from cases.child c where c.id = child_identity.child_id))
      or (access.may('identity:read') and exists (
        select 1 from cases.child c join cases.child_access a on a.child_id = c.id and a.until is null
        where c.id = child_identity.child_id
          and (not c.protected or (a.basis in ('BOARD', 'HOME') and a.office_id::text = access.office())))));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."child_identity" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') or access.may('found:write'));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."child_identity" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('missing:write') or access.may('found:write')) WITH CHECK (access.may('missing:write') or access.may('found:write'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."fir" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.missing_report r where r.id = fir.report_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."fir" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and exists (select 1 from cases.missing_report r where r.id = fir.report_id));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."missing_particulars" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.child_identity i where i.child_id = missing_particulars.child_id)
      and exists (select 1 from cases.missing_report r where r.id = missing_particulars.report_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."missing_particulars" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write'));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."missing_particulars" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('missing:write')) WITH CHECK (access.may('missing:write'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."missing_report" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (access.may('missing:read') and access.covers(state_code, district_code, office_id)
      and (access.role() <> 'RAILWAY_POLICE' or stage not in ('RESTORED', 'CLOSED'))));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."missing_report" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."missing_report" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.is_service() or (access.may('missing:write') and access.covers(state_code, district_code, office_id))) WITH CHECK (access.is_service() or (access.may('missing:write') and access.covers(state_code, district_code, office_id)));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."missing_stage" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.missing_report r where r.id = missing_stage.report_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."missing_stage" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (exists (select 1 from cases.missing_report r where r.id = missing_stage.report_id));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."photo" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (uploaded_by = access.subject() and uploaded_at > now() - interval '1 hour')
      or exists (select 1 from cases.child_identity i where i.child_id = photo.child_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."photo" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (uploaded_by = access.subject() and (access.may('missing:write') or access.may('found:write')));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."photo" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('missing:write') or access.may('found:write')) WITH CHECK (access.may('missing:write') or access.may('found:write'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."poster" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (access.may('missing:read') and access.covers(state_code, district_code, office_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."poster" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('poster:release') and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."poster" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write')))) WITH CHECK (access.is_service() or (access.covers(state_code, district_code, office_id)
      and (access.may('poster:release') or access.may('missing:write') or access.may('found:write'))));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."sighting" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.may('sighting:read') and (access.covers(state_code, district_code, office_id)
      or exists (select 1 from cases.missing_report r where r.id = sighting.report_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."sighting" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (stage in ('SUBMITTED', 'HELD') and outcome is null);--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."sighting" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('sighting:triage') and access.covers(state_code, district_code, office_id)) WITH CHECK (access.may('sighting:triage') and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."sighting_contact" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.may('sighting:triage') and exists (select 1 from cases.sighting s where s.id = sighting_contact.sighting_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."sighting_contact" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."sighting_step" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.sighting s where s.id = sighting_step.sighting_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."sighting_step" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (from_stage is null or access.may('sighting:triage'));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."used_proof" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (true);