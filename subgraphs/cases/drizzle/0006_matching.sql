CREATE TABLE "cases"."match_calibration" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"parameters" text NOT NULL,
	"basis" text NOT NULL,
	"judged" integer NOT NULL,
	"ece_before" double precision NOT NULL,
	"ece_after" double precision NOT NULL,
	"brier_before" double precision NOT NULL,
	"brier_after" double precision NOT NULL,
	"curve" jsonb NOT NULL,
	"adopted" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."match_calibration" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."match_key" (
	"pool" text NOT NULL,
	"key" bigint NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "match_key_pool_key_pk" PRIMARY KEY("pool","key")
);
--> statement-breakpoint
ALTER TABLE "cases"."match_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."match_look" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"pair_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."match_look" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."match_pair" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"kind" text NOT NULL,
	"report_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"missing_child_id" uuid NOT NULL,
	"found_child_id" uuid,
	"missing_state" text NOT NULL,
	"missing_district" text NOT NULL,
	"missing_office" uuid,
	"found_state" text NOT NULL,
	"found_district" text NOT NULL,
	"found_office" uuid,
	"band" text NOT NULL,
	"probability" double precision NOT NULL,
	"computed" double precision NOT NULL,
	"rank" smallint NOT NULL,
	"rivals" smallint NOT NULL,
	"same_picture" boolean DEFAULT false NOT NULL,
	"explanation" jsonb NOT NULL,
	"parameters" text NOT NULL,
	"facts" text NOT NULL,
	"state" text NOT NULL,
	"confirmed_missing_by" text,
	"confirmed_found_by" text,
	"opened_at" timestamp with time zone NOT NULL,
	"searched_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."match_pair" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."match_profile" (
	"subject_id" uuid PRIMARY KEY NOT NULL,
	"side" text NOT NULL,
	"child_id" uuid,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid,
	"told" jsonb NOT NULL,
	"keys" bigint[] NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"searched_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "cases"."match_profile" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."match_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"pair_id" uuid NOT NULL,
	"act" text NOT NULL,
	"side" text,
	"reason" text,
	"about" text,
	"band" text NOT NULL,
	"probability" double precision NOT NULL,
	"parameters" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."match_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cases"."photo" ADD COLUMN "likeness" text;--> statement-breakpoint
ALTER TABLE "cases"."match_look" ADD CONSTRAINT "match_look_pair_id_match_pair_id_fk" FOREIGN KEY ("pair_id") REFERENCES "cases"."match_pair"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."match_pair" ADD CONSTRAINT "match_pair_report_id_missing_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "cases"."missing_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."match_step" ADD CONSTRAINT "match_step_pair_id_match_pair_id_fk" FOREIGN KEY ("pair_id") REFERENCES "cases"."match_pair"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_look_subject" ON "cases"."match_look" USING btree ("subject","at");--> statement-breakpoint
CREATE UNIQUE INDEX "match_pair_once" ON "cases"."match_pair" USING btree ("report_id","subject_id");--> statement-breakpoint
CREATE INDEX "match_pair_subject" ON "cases"."match_pair" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "match_pair_missing" ON "cases"."match_pair" USING btree ("missing_state","missing_district","state","probability");--> statement-breakpoint
CREATE INDEX "match_pair_found" ON "cases"."match_pair" USING btree ("found_state","found_district","state","probability");--> statement-breakpoint
CREATE UNIQUE INDEX "match_pair_one_report" ON "cases"."match_pair" USING btree ("report_id") WHERE state = 'CONFIRMED' and kind = 'FOUND';--> statement-breakpoint
CREATE UNIQUE INDEX "match_pair_one_found" ON "cases"."match_pair" USING btree ("subject_id") WHERE state = 'CONFIRMED';--> statement-breakpoint
CREATE INDEX "match_profile_missing" ON "cases"."match_profile" USING gin ("keys") WITH (fastupdate=off) WHERE active and side = 'MISSING';--> statement-breakpoint
CREATE INDEX "match_profile_found" ON "cases"."match_profile" USING gin ("keys") WITH (fastupdate=off) WHERE active and side <> 'MISSING';--> statement-breakpoint
CREATE INDEX "match_profile_searched" ON "cases"."match_profile" USING btree ("searched_at") WHERE active and side <> 'MISSING';--> statement-breakpoint
CREATE INDEX "match_step_pair" ON "cases"."match_step" USING btree ("pair_id","at");--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."match_calibration" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or access.may('match:tune'));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."match_calibration" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('match:tune'));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."match_key" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service());--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."match_look" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (subject = access.subject());--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."match_look" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('match:read') and subject = access.subject() and exists (select 1 from cases.match_pair p where p.id = match_look.pair_id));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."match_pair" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (access.may('match:read') and (access.covers(missing_state, missing_district, missing_office) or access.covers(found_state, found_district, found_office))));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."match_pair" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.is_service());--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."match_pair" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.is_service() or (access.may('match:decide') and (access.covers(missing_state, missing_district, missing_office) or access.covers(found_state, found_district, found_office)))) WITH CHECK (access.is_service() or (access.may('match:decide') and (access.covers(missing_state, missing_district, missing_office) or access.covers(found_state, found_district, found_office))));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."match_profile" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service());--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."match_profile" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.is_service());--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."match_profile" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.is_service()) WITH CHECK (access.is_service());--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."match_step" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (exists (select 1 from cases.match_pair p where p.id = match_step.pair_id));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."match_step" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.is_service() or (access.may('match:decide') and exists (select 1 from cases.match_pair p where p.id = match_step.pair_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."child_access" TO vatsalya_cases USING (access.is_service() or case basis
      when 'MISSING' then access.may('missing:read') and (access.covers(state_code, district_code, office_id)
        or exists (select 1 from cases.hand_over h
    where h.report_id = child_access.source_id and h.answered_at is null and h.to_office_id::text = access.office()))
      when 'FOUND' then access.may('found:read') and access.covers(state_code, district_code, office_id)
      when 'MATCH' then access.may('match:read') and access.covers(state_code, district_code, office_id)
      else access.may('child:read') and (office_id::text = access.office()
        or (access.role() = 'DCPO' and access.covers(state_code, district_code, office_id))) end);--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."child_access" TO vatsalya_cases WITH CHECK (access.is_service() or ((access.may('missing:write') or access.may('found:write'))
      and basis in ('MISSING', 'FOUND') and access.covers(state_code, district_code, office_id)));--> statement-breakpoint
ALTER POLICY "sees" ON "cases"."sighting" TO vatsalya_cases USING (access.is_service() or access.may('sighting:read') and (access.covers(state_code, district_code, office_id)
      or exists (select 1 from cases.missing_report r where r.id = sighting.report_id)));--> statement-breakpoint
ALTER POLICY "changes" ON "cases"."sighting" TO vatsalya_cases USING (access.is_service() or (access.may('sighting:triage') and access.covers(state_code, district_code, office_id))) WITH CHECK (access.is_service() or (access.may('sighting:triage') and access.covers(state_code, district_code, office_id)));