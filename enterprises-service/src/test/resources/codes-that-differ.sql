-- What the policy in force at an instant makes of each code, worked out by another than the service: the codes of which
-- it works out something else. Parameters: the instant, the USCCs that are looked at.
with question as (
    select ?::timestamptz as at, ?::text[] as usccs
), policy as (
    select p.document, p.effective_from from code_policy p, question q
    where p.effective_from <= q.at order by p.effective_from desc limit 1
), severity (status, rank) as (
    values ('GREEN', 0), ('YELLOW', 1), ('UNKNOWN', 2), ('RED', 3), ('SUSPENDED', 4)
), rule (code, kind, grade, once_overdue, status) as (
    select r ->> 'code', r ->> 'kind', g.grade, (r ->> 'onceOverdue')::boolean, r ->> 'status'
    from policy, jsonb_array_elements(document -> 'rules') r, jsonb_array_elements_text(r -> 'grades') g (grade)
    union all values ('suspended', 'SUSPENSION', 'WITHDRAWN', false, 'SUSPENDED'),
                     ('input-unreadable', 'DOUBT', 'UNREADABLE', false, 'UNKNOWN')
), effect as (
    select f.uscc, f.fact_id, r.code || ':' || f.fact_id as name, r.status, s.rank, r.once_overdue,
           case when r.once_overdue then greatest(f.overdue_from, f.since) else f.since end as since
    from standing_fact f join rule r on r.kind = f.kind and r.grade = f.grade join severity s using (status)
    where f.standing and not (r.once_overdue and f.overdue_from is null)
), reason as (
    select e.* from effect e, question q where not e.once_overdue or e.since <= q.at
), decision as (
    select f.uscc, f.fact_id, f.overdue_from, s.rank, string_to_array(f.parameters ->> 'concerns', ' ') as concerns
    from standing_fact f join severity s on s.status = f.grade cross join question q
    where f.kind = 'OVERRIDE' and f.standing and f.overdue_from > q.at
), decided as (
    select d.uscc, max(greatest(d.rank,
        case when r.name is null then 0
             when r.name <> all (d.concerns) then r.rank
             when r.status = 'YELLOW' then 0
             when r.status = 'RED' then 1
             else r.rank end)) as rank
    from decision d left join reason r using (uscc) group by d.uscc
), verdict as (
    select c.uscc,
        coalesce((select rank from decided d where d.uscc = c.uscc),
            (select max(rank) from reason r where r.uscc = c.uscc), 0) as rank,
        (select string_agg(name, ' ' order by name) from (
            select name from reason r where r.uscc = c.uscc
            union all select 'override:' || fact_id from decision d where d.uscc = c.uscc) names) as reasons,
        (select min(instant) from (
            select since as instant from effect e, question q where e.uscc = c.uscc and e.once_overdue and e.since > q.at
            union all select overdue_from from decision d where d.uscc = c.uscc) instants) as next
    from code c, question q where c.uscc = any (q.usccs)
)
select c.uscc, c.status, s.status as worked_out, c.next_evaluation, v.next, v.reasons
from code c join verdict v using (uscc) join severity s using (rank) cross join question q cross join policy p
where (c.next_evaluation is null or c.next_evaluation > q.at) -- else the clock is about to change it
  and c.policy_from = p.effective_from
  and (c.status <> s.status
    or c.next_evaluation is distinct from v.next
    or v.reasons is distinct from (
        select string_agg(r ->> 'code' || ':' || (r ->> 'fact'), ' ' order by r ->> 'code' || ':' || (r ->> 'fact'))
        from jsonb_array_elements(c.reasons) r))
