CREATE SCHEMA "gateway";
--> statement-breakpoint
CREATE TABLE "gateway"."rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "gateway"."session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"name" text NOT NULL,
	"acting_post_id" text,
	"id_token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "rate_limit_expire" ON "gateway"."rate_limit" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "session_account" ON "gateway"."session" USING btree ("account");--> statement-breakpoint
CREATE INDEX "session_ends" ON "gateway"."session" USING btree ("ends_at");