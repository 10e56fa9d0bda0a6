ALTER POLICY "adds" ON "boards"."clock" TO vatsalya_boards WITH CHECK ((access.is_service() or (access.may('board:write') and exists (select 1 from boards.proceeding p
    where p.id = clock.proceeding_id and p.board_id::text = access.office()))));--> statement-breakpoint
ALTER POLICY "changes" ON "boards"."clock" TO vatsalya_boards USING ((access.is_service() or (access.may('board:write') and exists (select 1 from boards.proceeding p
    where p.id = clock.proceeding_id and p.board_id::text = access.office())))) WITH CHECK ((access.is_service() or (access.may('board:write') and exists (select 1 from boards.proceeding p
    where p.id = clock.proceeding_id and p.board_id::text = access.office()))));--> statement-breakpoint
ALTER POLICY "adds" ON "boards"."order" TO vatsalya_boards WITH CHECK ((access.may('board:order') and board_id::text = access.office() and exists (select 1
      from boards.proceeding p where p.id = "order".proceeding_id and p.board_id = "order".board_id
        and p.child_id = "order".child_id)));--> statement-breakpoint
ALTER POLICY "adds" ON "boards"."proceeding" TO vatsalya_boards WITH CHECK (access.is_service());