create index notification_occasion_addressed on notification_occasion (occurred_at) where addressed;

-- The application role deletes nothing here but by this: what is settled and old, and occasions that nobody was told of.
-- Its right to see all rows is set inside: only a superuser may write it into the head of a function.
create function forget_notifications(made_before timestamptz, untold_before timestamptz, at_most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    before text := current_setting('yimatong.everything', true);
    notifications integer;
    occasions integer;
begin
    perform set_config('yimatong.everything', 'true', true);
    delete from alarm_notification where id in (
        select id from alarm_notification where made_at < made_before and state <> 'WAITING'
        order by made_at limit at_most for update skip locked);
    get diagnostics notifications = row_count;
    delete from notification_occasion where id in (
        select id from notification_occasion o where o.addressed and o.occurred_at < untold_before
            and not exists (select from alarm_notification n where n.occasion_id = o.id)
        order by o.occurred_at limit at_most for update skip locked);
    get diagnostics occasions = row_count;
    perform set_config('yimatong.everything', coalesce(before, ''), true);
    return greatest(notifications, occasions);
end $$;
revoke execute on function forget_notifications(timestamptz, timestamptz, integer) from public;
grant execute on function forget_notifications(timestamptz, timestamptz, integer) to ${application_role};
