alter table promise_duty add column judged_from date;
comment on column promise_duty.judged_from is
    'First day of which nobody has looked yet whether its promise came in time; the days before were told of, or passed before there was anybody to tell';

select set_config('yimatong.everything', 'true', true);
update promise_duty set judged_from = greatest(from_day, (now() at time zone 'Asia/Shanghai')::date);

alter table promise_duty alter column judged_from set not null;
create index promise_duty_unjudged on promise_duty (judged_from) where not closed;
