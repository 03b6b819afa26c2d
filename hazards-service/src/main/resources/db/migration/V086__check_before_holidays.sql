alter table responsibility_task drop constraint responsibility_task_kind;
alter table responsibility_task add constraint responsibility_task_kind check (kind in ('WEEKLY_CHECK',
    'QUARTERLY_CHECK', 'HOLIDAY_CHECK', 'SPECIAL_PLAN_DRILL', 'ON_SITE_PLAN_DRILL'));
-- For the rate of fulfilment, and for the list of those in one state, however long the history grows.
create index responsibility_task_ended on responsibility_task (last_day, uscc);
create index responsibility_task_in_state on responsibility_task (state, due_at, id);
