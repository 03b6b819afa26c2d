-- Risk pictures that do not say what a recount of their sources says at the instant: one count after the other.
with given (at, usccs) as (select ?::timestamptz, ?::text[]),
facts as not materialized (
    select f.*, f.overdue_from <= given.at as overdue
    from standing_fact f, given where f.standing and f.uscc = any (given.usccs))
select e.uscc
from given, enterprise e
    join code c using (uscc)
    left join risk_picture p on p.uscc = e.uscc and p.area = e.area and not p.gone
where e.uscc = any (given.usccs)
    and (p.name, p.kind, p.industry, p.enterprise_status, p.code_status, p.code_since, p.rating,
        p.open_findings, p.major_findings, p.overdue_findings,
        p.alarms_high_high, p.alarms_high, p.alarms_low, p.alarms_low_low,
        p.lapsed_records, p.promise_overdue, p.unreliable_sensors, p.due_at)
    is distinct from (e.name, e.kind, e.industry, e.status, c.status, c.since,
        (select grade from facts f where f.uscc = e.uscc and f.kind = 'RATING'
            order by case grade when 'DIRECT_RED' then 1 when 'RED' then 2 when 'ORANGE' then 3 when 'YELLOW' then 4
                else 5 end limit 1),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind = 'FINDING'),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind = 'FINDING' and f.grade = 'MAJOR'),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind = 'FINDING' and f.overdue),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind = 'ALARM' and f.grade = 'HIGH_HIGH'),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind = 'ALARM' and f.grade = 'HIGH'),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind = 'ALARM' and f.grade = 'LOW'),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind = 'ALARM' and f.grade = 'LOW_LOW'),
        (select count(*)::int from facts f where f.uscc = e.uscc and f.kind in ('CREDENTIAL', 'OBLIGATION') and f.overdue),
        exists (select from facts f where f.uscc = e.uscc and f.kind = 'PROMISE' and f.overdue),
        0,
        (select min(f.overdue_from) from facts f where f.uscc = e.uscc and f.overdue_from > given.at))
