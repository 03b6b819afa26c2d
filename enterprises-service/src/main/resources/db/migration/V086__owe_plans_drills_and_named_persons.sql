-- Row security binds the owner too, who has to see every row here.
select set_config('yimatong.everything', 'true', true);

-- All of it is our reading (proposal). The default policy draws no consequence for the colour from it.
insert into owed_credential (enterprise_kind, kind, proposal, basis)
select enterprise_kind, owed.kind, true, owed.basis
from unnest(array ['PRODUCTION', 'OPERATION', 'STORAGE', 'USE', 'TRANSPORT', 'TAILINGS_POND', 'FIREWORKS',
        'METAL_SMELTING']) enterprise_kind,
    (values ('EMERGENCY_PLAN', '安全生产法 第八十一条; 生产安全事故应急预案管理办法'),
        ('DRILL', '安全生产法 第八十一条; 生产安全事故应急预案管理办法'),
        ('OFFICIAL', '实名包保: an official of the government answers for each enterprise by name')) owed (kind, basis);

-- Owed by who has a major hazard source, which is not known here: production and storage are its units (GB 18218).
insert into owed_credential (enterprise_kind, kind, variety, proposal, basis)
select enterprise_kind, 'ROLE', responsibility, true, '应急厅〔2021〕12号'
from unnest(array ['PRODUCTION', 'STORAGE']) enterprise_kind,
    unnest(array ['MAIN_PERSON', 'TECHNICAL', 'OPERATION']) responsibility;

-- Enterprises that are registered already have as long to complete their dossiers as if they came today.
with came as (
    insert into obligation (id, uscc, area, kind, variety, owed, fulfilled, missing_from, version)
    select gen_random_uuid(), e.uscc, e.area, o.kind, o.variety, true,
        exists (select from credential c where c.uscc = e.uscc and c.state = 'IN_FORCE' and c.kind = o.kind
            and (o.variety = '' or o.variety = c.variety)),
        (date_trunc('day', now() at time zone 'Asia/Shanghai') + interval '31 days') at time zone 'Asia/Shanghai', 1
    from enterprise e join owed_credential o on o.enterprise_kind = e.kind
    where e.status <> 'CLOSED' and o.kind in ('EMERGENCY_PLAN', 'DRILL', 'OFFICIAL', 'ROLE')
    returning *)
insert into standing_fact
    (kind, fact_id, uscc, version, standing, grade, since, overdue_from, parameters, accounted)
select 'OBLIGATION', id, uscc, version, true, kind, now(), missing_from,
       jsonb_strip_nulls(jsonb_build_object('credential', kind, 'variety', nullif(variety, ''))), false
from came where not fulfilled;

create index obligation_missing on obligation (missing_from, id) where owed and not fulfilled;
