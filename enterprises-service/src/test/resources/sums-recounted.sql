-- What the statistics have to say of these enterprises at the instant, counted from the sources of their pictures.
with given (at, usccs) as (select ?::timestamptz, ?::text[]),
facts as not materialized (
    select f.*, f.overdue_from <= given.at as overdue
    from standing_fact f, given where f.standing and f.uscc = any (given.usccs)),
counted as (
    select uscc,
        sum((kind = 'FINDING')::int) as findings,
        sum((kind = 'FINDING' and grade = 'MAJOR')::int) as major,
        sum((kind = 'FINDING' and overdue)::int) as overdue,
        sum((kind = 'ALARM' and grade = 'HIGH_HIGH')::int) as high_high,
        sum((kind = 'ALARM' and grade = 'HIGH')::int) as high,
        sum((kind = 'ALARM' and grade = 'LOW')::int) as low,
        sum((kind = 'ALARM' and grade = 'LOW_LOW')::int) as low_low,
        sum((kind in ('CREDENTIAL', 'OBLIGATION') and overdue)::int) as lapsed,
        max((kind = 'PROMISE' and overdue)::int) as promise
    from facts group by uscc)
select e.area || ' ' || e.kind || ' ' || c.status, count(*), coalesce(sum(n.findings), 0), coalesce(sum(n.major), 0),
    coalesce(sum(n.overdue), 0), coalesce(sum(n.high_high), 0), coalesce(sum(n.high), 0), coalesce(sum(n.low), 0),
    coalesce(sum(n.low_low), 0), coalesce(sum(n.lapsed), 0), coalesce(sum(n.promise), 0), 0
from given, enterprise e
    join code c using (uscc)
    left join counted n using (uscc)
where e.uscc = any (given.usccs) and e.status <> 'CLOSED'
group by 1
