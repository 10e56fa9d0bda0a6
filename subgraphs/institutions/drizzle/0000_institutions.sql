CREATE SCHEMA "institutions";
--> statement-breakpoint
CREATE TABLE "institutions"."clock" (
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
ALTER TABLE "institutions"."clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."child_fact" (
	"child_id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"case_kind" text,
	"sex" text,
	"age_years" smallint,
	"told_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."child_fact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."gate_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"order_id" uuid NOT NULL,
	"order_number" text NOT NULL,
	"kind" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"child_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"case_kind" text,
	"sex" text,
	"age_years" smallint,
	"done_at" timestamp with time zone,
	"outcome" text,
	"placement_id" uuid
);
--> statement-breakpoint
ALTER TABLE "institutions"."gate_order" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."home" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"case_kind" text NOT NULL,
	"takes" text NOT NULL,
	"age_from" smallint NOT NULL,
	"age_to" smallint NOT NULL,
	"run_by" text NOT NULL,
	"capacity" smallint NOT NULL,
	"registration_number" text NOT NULL,
	"registration_form" text NOT NULL,
	"granted_on" date NOT NULL,
	"valid_until" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."home" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."headcount" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"day" date NOT NULL,
	"counted" smallint NOT NULL,
	"on_roll" smallint NOT NULL,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."headcount" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."inspection" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"inspected_on" date NOT NULL,
	"outcome" text NOT NULL,
	"findings" text NOT NULL,
	"remedy_by" date,
	"members" smallint NOT NULL,
	"woman_present" boolean NOT NULL,
	"medical_officer_present" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."inspection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."care_plan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"placement_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"status" text NOT NULL,
	"approved_on" date,
	"filed_on" date,
	"next_review_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."care_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."care_plan_content" (
	"plan_id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"childs_view" text NOT NULL,
	"health" text NOT NULL,
	"education" text NOT NULL,
	"family" text NOT NULL,
	"protection" text NOT NULL,
	"goals" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."care_plan_content" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."placement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"office_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"case_kind" text NOT NULL,
	"sex" text NOT NULL,
	"age_at_admission" smallint NOT NULL,
	"order_id" uuid NOT NULL,
	"order_number" text NOT NULL,
	"order_kind" text NOT NULL,
	"board_id" uuid NOT NULL,
	"admitted_at" timestamp with time zone NOT NULL,
	"medical_at" timestamp with time zone,
	"discharged_at" timestamp with time zone,
	"discharge_reason" text,
	"plan_due_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."placement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."placement_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"placement_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"act" text NOT NULL,
	"document" text,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	"by_person" text,
	"by_post" text,
	"by_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."placement_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."scheme_fund" (
	"state_code" text NOT NULL,
	"financial_year" text NOT NULL,
	"released_paise" bigint NOT NULL,
	"utilised_paise" bigint NOT NULL,
	"source" text NOT NULL,
	"as_of" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL,
	CONSTRAINT "scheme_fund_state_code_financial_year_pk" PRIMARY KEY("state_code","financial_year")
);
--> statement-breakpoint
ALTER TABLE "institutions"."scheme_fund" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "institutions"."scheme_release" (
	"financial_year" text PRIMARY KEY NOT NULL,
	"released_paise" bigint NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "institutions"."scheme_release" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "institutions"."gate_order" ADD CONSTRAINT "gate_order_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "institutions"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."headcount" ADD CONSTRAINT "headcount_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "institutions"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."inspection" ADD CONSTRAINT "inspection_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "institutions"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."care_plan" ADD CONSTRAINT "care_plan_placement_id_placement_id_fk" FOREIGN KEY ("placement_id") REFERENCES "institutions"."placement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."care_plan_content" ADD CONSTRAINT "care_plan_content_plan_id_care_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "institutions"."care_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."placement" ADD CONSTRAINT "placement_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "institutions"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutions"."placement_step" ADD CONSTRAINT "placement_step_placement_id_placement_id_fk" FOREIGN KEY ("placement_id") REFERENCES "institutions"."placement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clock_subject" ON "institutions"."clock" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "clock_due" ON "institutions"."clock" USING btree ("state_code","district_code","due_at") WHERE stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "gate_order_once" ON "institutions"."gate_order" USING btree ("order_id","direction");--> statement-breakpoint
CREATE INDEX "gate_order_waiting" ON "institutions"."gate_order" USING btree ("home_id","direction","issued_at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "gate_order_child" ON "institutions"."gate_order" USING btree ("child_id");--> statement-breakpoint
CREATE UNIQUE INDEX "home_registration" ON "institutions"."home" USING btree ("registration_number");--> statement-breakpoint
CREATE INDEX "home_name" ON "institutions"."home" USING btree ("state_code","district_code","name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "headcount_day" ON "institutions"."headcount" USING btree ("home_id","day");--> statement-breakpoint
CREATE INDEX "headcount_newest" ON "institutions"."headcount" USING btree ("state_code","district_code","day");--> statement-breakpoint
CREATE UNIQUE INDEX "inspection_day" ON "institutions"."inspection" USING btree ("home_id","inspected_on");--> statement-breakpoint
CREATE UNIQUE INDEX "care_plan_placement" ON "institutions"."care_plan" USING btree ("placement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_one_roll" ON "institutions"."placement" USING btree ("child_id") WHERE discharged_at is null;--> statement-breakpoint
CREATE INDEX "placement_child" ON "institutions"."placement" USING btree ("child_id","admitted_at");--> statement-breakpoint
CREATE INDEX "placement_home" ON "institutions"."placement" USING btree ("home_id","admitted_at","id");--> statement-breakpoint
CREATE INDEX "placement_board" ON "institutions"."placement" USING btree ("board_id");--> statement-breakpoint
CREATE INDEX "placement_step_placement" ON "institutions"."placement_step" USING btree ("placement_id","at");--> statement-breakpoint
CREATE VIEW "institutions"."home_fact" AS (select h.id as home_id, h.state_code, h.district_code, h.kind, h.case_kind, h.takes, h.run_by, h.capacity,
    h.granted_on, h.valid_until, c.due_at as inspection_due_at
    from institutions.home h left join institutions.clock c
      on c.subject_id = h.id and c.code = 'CCI_INSPECT' and c.stopped_at is null
    where (access.may('institution:read') or access.may('figures:read')));--> statement-breakpoint
CREATE VIEW "institutions"."inspection_fact" AS (select home_id, inspected_on from institutions.inspection where (access.may('institution:read') or access.may('figures:read')));--> statement-breakpoint
CREATE VIEW "institutions"."stay_fact" AS (select home_id, admitted_at, discharged_at, plan_due_at from institutions.placement where (access.may('institution:read') or access.may('figures:read')));--> statement-breakpoint
CREATE VIEW "institutions"."waiting_fact" AS (select home_id, direction from institutions.gate_order where done_at is null and (access.may('institution:read') or access.may('figures:read')));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."clock" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (case subject
  when 'HOME' then exists (select 1 from institutions.home h where h.id = clock.subject_id)
  else access.is_service() or exists (select 1 from institutions.placement p where p.id = clock.subject_id) end);--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."clock" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (case subject
  when 'HOME' then exists (select 1 from institutions.home h where h.id = clock.subject_id)
  else access.is_service() or exists (select 1 from institutions.placement p where p.id = clock.subject_id) end);--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."clock" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING (case subject
  when 'HOME' then exists (select 1 from institutions.home h where h.id = clock.subject_id)
  else access.is_service() or exists (select 1 from institutions.placement p where p.id = clock.subject_id) end) WITH CHECK (case subject
  when 'HOME' then exists (select 1 from institutions.home h where h.id = clock.subject_id)
  else access.is_service() or exists (select 1 from institutions.placement p where p.id = clock.subject_id) end);--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."child_fact" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.is_service());--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."child_fact" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.is_service());--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."child_fact" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING (access.is_service()) WITH CHECK (access.is_service());--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."gate_order" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING ((access.is_service() or (access.may('institution:read') and (office_id::text = nullif(access.office(), '') or board_id::text = nullif(access.office(), '')
    or (access.role() = 'DCPO' and access.covers(state_code, district_code, office_id))))));--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."gate_order" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.is_service());--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."gate_order" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING (access.is_service() or (access.may('institution:admit') and office_id::text = nullif(access.office(), ''))) WITH CHECK (access.is_service() or (access.may('institution:admit') and office_id::text = nullif(access.office(), '')));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."home" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.is_service() or (access.may('institution:read') and (access.covers(state_code, district_code, office_id)
        or (access.may('board:order') and state_code = nullif(access.state(), ''))))
      or exists (select 1 from institutions.placement p where p.home_id = home.id));--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."home" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING ((access.may('institution:admit') or access.may('institution:inspect')) and access.covers(state_code, district_code, office_id)) WITH CHECK ((access.may('institution:admit') or access.may('institution:inspect')) and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."headcount" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.may('institution:read') and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."headcount" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.may('institution:admit') and office_id::text = nullif(access.office(), ''));--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."headcount" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING (access.may('institution:admit') and office_id::text = nullif(access.office(), '')) WITH CHECK (access.may('institution:admit') and office_id::text = nullif(access.office(), ''));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."inspection" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.may('institution:read') and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."inspection" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.may('institution:inspect') and access.covers(state_code, district_code, office_id));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."care_plan" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.may('careplan:read') and exists (select 1 from institutions.placement p where p.id = placement_id));--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."care_plan" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.may('careplan:write') and exists (select 1 from institutions.placement p where p.id = placement_id));--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."care_plan" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING ((access.may('careplan:write') or access.may('institution:admit')) and exists (select 1 from institutions.placement p where p.id = placement_id)) WITH CHECK ((access.may('careplan:write') or access.may('institution:admit')) and exists (select 1 from institutions.placement p where p.id = placement_id));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."care_plan_content" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.may('careplan:read') and exists (select 1 from institutions.care_plan c where c.id = plan_id));--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."care_plan_content" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.may('careplan:write') and exists (select 1 from institutions.care_plan c where c.id = plan_id));--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."care_plan_content" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING (access.may('careplan:write') and exists (select 1 from institutions.care_plan c where c.id = plan_id)) WITH CHECK (access.may('careplan:write') and exists (select 1 from institutions.care_plan c where c.id = plan_id));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."placement" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING ((access.is_service() or (access.may('institution:read') and (office_id::text = nullif(access.office(), '') or board_id::text = nullif(access.office(), '')
    or (access.role() = 'DCPO' and access.covers(state_code, district_code, office_id))))));--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."placement" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.may('institution:admit') and office_id::text = nullif(access.office(), ''));--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."placement" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING (access.is_service() or (access.may('institution:admit') and office_id::text = nullif(access.office(), ''))) WITH CHECK (access.is_service() or (access.may('institution:admit') and office_id::text = nullif(access.office(), '')));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."placement_step" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (exists (select 1 from institutions.placement p where p.id = placement_step.placement_id));--> statement-breakpoint
CREATE POLICY "adds" ON "institutions"."placement_step" AS PERMISSIVE FOR INSERT TO "vatsalya_institutions" WITH CHECK (access.is_service() or ((access.may('institution:admit') or (access.may('careplan:write') and act like 'PLAN%'))
      and exists (select 1 from institutions.placement p where p.id = placement_step.placement_id)));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."scheme_fund" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.may('scheme:read') and (access.covers(state_code, null, null) or state_code = nullif(access.state(), '')));--> statement-breakpoint
CREATE POLICY "changes" ON "institutions"."scheme_fund" AS PERMISSIVE FOR UPDATE TO "vatsalya_institutions" USING (access.may('scheme:write') and access.covers(state_code, null, null)) WITH CHECK (access.may('scheme:write') and access.covers(state_code, null, null));--> statement-breakpoint
CREATE POLICY "sees" ON "institutions"."scheme_release" AS PERMISSIVE FOR SELECT TO "vatsalya_institutions" USING (access.may('scheme:read'));