CREATE TABLE "cases"."child_join" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_code" text NOT NULL,
	"kind" text NOT NULL,
	"child_id" uuid NOT NULL,
	"other_child_id" uuid NOT NULL,
	"ground" text,
	"proposed_at" timestamp with time zone NOT NULL,
	"proposed_by" text,
	"confirmed" boolean,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"until" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."child_join" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases"."child_join_words" (
	"join_id" uuid NOT NULL,
	"part" text NOT NULL,
	"child_id" uuid NOT NULL,
	"other_child_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"words" text NOT NULL,
	"document" text,
	CONSTRAINT "child_join_words_once" PRIMARY KEY("join_id","part")
);
--> statement-breakpoint
ALTER TABLE "cases"."child_join_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP VIEW "cases"."published_poster";--> statement-breakpoint
ALTER TABLE "cases"."child" ADD COLUMN "shield_joined" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."child" ADD COLUMN "joined_as" uuid;--> statement-breakpoint
ALTER TABLE "cases"."recusal" ADD COLUMN "via" uuid;--> statement-breakpoint
ALTER TABLE "cases"."recusal" ADD COLUMN "until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."child_join" ADD CONSTRAINT "child_join_child_id_child_id_fk" FOREIGN KEY ("child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."child_join" ADD CONSTRAINT "child_join_other_child_id_child_id_fk" FOREIGN KEY ("other_child_id") REFERENCES "cases"."child"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."child_join_words" ADD CONSTRAINT "child_join_words_join_id_child_join_id_fk" FOREIGN KEY ("join_id") REFERENCES "cases"."child_join"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "child_join_child" ON "cases"."child_join" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "child_join_other" ON "cases"."child_join" USING btree ("other_child_id");--> statement-breakpoint
CREATE UNIQUE INDEX "child_join_one_open" ON "cases"."child_join" USING btree ("child_id","other_child_id") WHERE decided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "child_join_one_holds" ON "cases"."child_join" USING btree ("child_id","other_child_id") WHERE kind = 'JOIN' and confirmed and until is null;--> statement-breakpoint
CREATE INDEX "child_joined" ON "cases"."child" USING btree ("joined_as") WHERE joined_as is not null;--> statement-breakpoint
CREATE VIEW "cases"."published_poster" AS (select id, poster_number, report_id, office_id, name, sex, age_at_missing, missing_since,
    last_seen_district_code, last_seen_state_code, wearing, physique, marks, photo_id, languages, released_at
    from cases.poster where withdrawn_at is null and (not needs_check or checked_at is not null) and not exists (
      select 1 from cases.missing_report r join cases.child c on c.id = r.child_id
      where r.id = poster.report_id and (c.protected
        or exists (select 1 from cases.child_access a
          where a.child_id = c.id and a.basis in ('FOUND', 'HOME') and a.until is null)
        or (c.joined_as is not null and exists (
          select 1 from cases.child o join cases.child_access a on a.child_id = o.id
          where o.joined_as = c.joined_as and a.basis in ('FOUND', 'HOME') and a.until is null)))));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."child_join" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_join.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "other_not_recused" ON "cases"."child_join" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_join.other_child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."child_join" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (access.is_service() or (cases.sees_child(child_join.child_id) and cases.sees_child(child_join.other_child_id)));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."child_join" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK (access.may('missing:write') and cases.sees_child(child_join.child_id) and cases.sees_child(child_join.other_child_id) and decided_at is null
      and (cases.covers_child(child_join.child_id) or cases.covers_child(child_join.other_child_id)));--> statement-breakpoint
CREATE POLICY "changes" ON "cases"."child_join" AS PERMISSIVE FOR UPDATE TO "vatsalya_cases" USING (access.may('case:confirm')
      and (cases.covers_child(child_join.child_id) or cases.covers_child(child_join.other_child_id))) WITH CHECK (access.may('case:confirm')
      and (cases.covers_child(child_join.child_id) or cases.covers_child(child_join.other_child_id)));--> statement-breakpoint
CREATE POLICY "not_recused" ON "cases"."child_join_words" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_join_words.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "other_not_recused" ON "cases"."child_join_words" AS RESTRICTIVE FOR ALL TO "vatsalya_cases" USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_join_words.other_child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
CREATE POLICY "sees" ON "cases"."child_join_words" AS PERMISSIVE FOR SELECT TO "vatsalya_cases" USING (cases.sees_child_join(child_join_words.join_id) and (access.may('case:confirm') or (
      cases.sees_child_identity(child_join_words.child_id)
      and cases.sees_child_identity(child_join_words.other_child_id))));--> statement-breakpoint
CREATE POLICY "adds" ON "cases"."child_join_words" AS PERMISSIVE FOR INSERT TO "vatsalya_cases" WITH CHECK ((access.may('missing:write') or access.may('case:confirm'))
      and cases.sees_child_join(child_join_words.join_id));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."child" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = child.id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."child_access" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_access.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."found_particulars" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = found_particulars.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."found_record" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = found_record.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."child_identity" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = child_identity.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."missing_particulars" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = missing_particulars.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."missing_reason" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = missing_reason.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "not_recused" ON "cases"."missing_report" TO vatsalya_cases USING (not exists (select 1 from cases.recusal q
      where q.child_id = missing_report.child_id and q.until is null and q.person_id = nullif(access.person(), '')));--> statement-breakpoint
ALTER POLICY "adds" ON "cases"."recusal" TO vatsalya_cases WITH CHECK ((person_id = nullif(access.person(), '') or access.may('case:confirm'))
      and via is null and until is null and cases.sees_child(recusal.child_id));