CREATE SCHEMA "boards";
--> statement-breakpoint
CREATE TABLE "boards"."board" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"seats" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "boards"."board" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "boards"."member" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"board_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"woman" boolean NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "boards"."member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "boards"."clock" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proceeding_id" uuid NOT NULL,
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
ALTER TABLE "boards"."clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "boards"."order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"proceeding_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"child_id" uuid NOT NULL,
	"institution_id" uuid,
	"present_ids" uuid[] NOT NULL,
	"reasons" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"by_person" text
);
--> statement-breakpoint
ALTER TABLE "boards"."order" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "boards"."proceeding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"board_id" uuid NOT NULL,
	"state_code" text NOT NULL,
	"district_code" text NOT NULL,
	"child_id" uuid NOT NULL,
	"case_kind" text NOT NULL,
	"stage" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"next_hearing_on" date,
	"next_act" text NOT NULL,
	"home_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "boards"."proceeding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "boards"."member" ADD CONSTRAINT "member_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "boards"."board"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards"."clock" ADD CONSTRAINT "clock_proceeding_id_proceeding_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "boards"."proceeding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards"."order" ADD CONSTRAINT "order_proceeding_id_proceeding_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "boards"."proceeding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards"."proceeding" ADD CONSTRAINT "proceeding_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "boards"."board"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_place" ON "boards"."board" USING btree ("state_code","district_code");--> statement-breakpoint
CREATE INDEX "member_board" ON "boards"."member" USING btree ("board_id");--> statement-breakpoint
CREATE INDEX "clock_proceeding" ON "boards"."clock" USING btree ("proceeding_id");--> statement-breakpoint
CREATE INDEX "clock_due" ON "boards"."clock" USING btree ("state_code","district_code","due_at") WHERE stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "order_number" ON "boards"."order" USING btree ("number");--> statement-breakpoint
CREATE INDEX "order_proceeding" ON "boards"."order" USING btree ("proceeding_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proceeding_number" ON "boards"."proceeding" USING btree ("number");--> statement-breakpoint
CREATE INDEX "proceeding_child" ON "boards"."proceeding" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "proceeding_hearing" ON "boards"."proceeding" USING btree ("board_id","next_hearing_on");--> statement-breakpoint
CREATE INDEX "proceeding_open" ON "boards"."proceeding" USING btree ("state_code","district_code") WHERE closed_at is null;--> statement-breakpoint
CREATE VIEW "boards"."proceeding_fact" AS (select p.board_id, b.kind as board_kind, p.state_code, p.district_code, p.case_kind, p.stage,
    (p.opened_at at time zone 'Asia/Kolkata')::date as opened_on, (p.closed_at is null)::int as pending,
    (p.closed_at is null and exists (select 1 from boards.clock c where c.proceeding_id = p.id
      and c.stopped_at is null and c.paused_since is null and c.due_at < now()
      and c.code in ('CNCP_FINAL', 'CCL_INQUIRY')))::int as beyond_limit
    from boards.proceeding p join boards.board b on b.id = p.board_id
    where access.may('figures:read') or access.may('board:read'));--> statement-breakpoint
CREATE POLICY "sees" ON "boards"."board" AS PERMISSIVE FOR SELECT TO "vatsalya_boards" USING ((access.is_service() or access.may('board:read') or access.may('figures:read') or access.may('child:read')));--> statement-breakpoint
CREATE POLICY "sees" ON "boards"."member" AS PERMISSIVE FOR SELECT TO "vatsalya_boards" USING ((access.is_service() or access.may('board:read') or access.may('figures:read') or access.may('child:read')));--> statement-breakpoint
CREATE POLICY "sees" ON "boards"."clock" AS PERMISSIVE FOR SELECT TO "vatsalya_boards" USING (exists (select 1 from boards.proceeding p where p.id = proceeding_id));--> statement-breakpoint
CREATE POLICY "adds" ON "boards"."clock" AS PERMISSIVE FOR INSERT TO "vatsalya_boards" WITH CHECK (exists (select 1 from boards.proceeding p where p.id = proceeding_id));--> statement-breakpoint
CREATE POLICY "changes" ON "boards"."clock" AS PERMISSIVE FOR UPDATE TO "vatsalya_boards" USING (exists (select 1 from boards.proceeding p where p.id = proceeding_id)) WITH CHECK (exists (select 1 from boards.proceeding p where p.id = proceeding_id));--> statement-breakpoint
CREATE POLICY "sees" ON "boards"."order" AS PERMISSIVE FOR SELECT TO "vatsalya_boards" USING (exists (select 1 from boards.proceeding p where p.id = proceeding_id));--> statement-breakpoint
CREATE POLICY "adds" ON "boards"."order" AS PERMISSIVE FOR INSERT TO "vatsalya_boards" WITH CHECK ((access.may('board:order') and board_id::text = access.office()));--> statement-breakpoint
CREATE POLICY "sees" ON "boards"."proceeding" AS PERMISSIVE FOR SELECT TO "vatsalya_boards" USING ((access.is_service()
  or (access.may('board:read') and board_id::text = access.office())
  or (home_id is not null and home_id::text = access.office() and access.may('child:read'))
  or (access.may('board:read') and access.covers(state_code, district_code, null)
    and access.role() not in ('CWC_MEMBER', 'JJB_MEMBER')
    and (case_kind = 'CNCP' or access.role() <> 'DCPO'))));--> statement-breakpoint
CREATE POLICY "adds" ON "boards"."proceeding" AS PERMISSIVE FOR INSERT TO "vatsalya_boards" WITH CHECK ((access.is_service() or (access.may('board:write') and board_id::text = access.office())));--> statement-breakpoint
CREATE POLICY "changes" ON "boards"."proceeding" AS PERMISSIVE FOR UPDATE TO "vatsalya_boards" USING ((access.is_service() or (access.may('board:write') and board_id::text = access.office()))) WITH CHECK ((access.is_service() or (access.may('board:write') and board_id::text = access.office())));