CREATE TABLE "gateway"."agency_operation" (
	"client" text NOT NULL,
	"hash" text NOT NULL,
	"text" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agency_operation_client_hash_pk" PRIMARY KEY("client","hash")
);
