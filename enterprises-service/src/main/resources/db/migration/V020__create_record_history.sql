create table record_history (
    position    bigint      generated always as identity primary key,
    record_type text        not null,
    record_id   text        not null,
    uscc        text        not null references enterprise (uscc),
    area        text        not null,
    version     bigint      not null,
    at          timestamptz not null,
    by_subject  text        not null,
    by_name     text        not null,
    action      text        not null,
    state       jsonb
);
comment on table record_history is 'Every state a record of an enterprise came into, written in the transaction of the change';
comment on column record_history.area is 'Where the record belonged then; who may see it follows the enterprise';
comment on column record_history.state is 'The whole record after the change; null once it is no more';
create index record_history_of_enterprise on record_history (uscc, position desc);
create index record_history_of_record on record_history (record_type, record_id, position desc);
revoke update, delete on record_history from ${application_role};

-- Who sees the enterprise sees its past, also from before it moved here.
alter table record_history enable row level security;
alter table record_history force row level security;
create policy whose_it_is on record_history using (
    exists (select from enterprise e where e.uscc = record_history.uscc));

-- What was registered before this history was kept begins it now: the states before are not known any more.
select set_config('yimatong.everything', 'true', true);
insert into record_history
    (record_type, record_id, uscc, area, version, at, by_subject, by_name, action, state)
select 'enterprise', uscc, uscc, area, version, now(), 'system', 'system', 'history-begun',
       jsonb_strip_nulls(jsonb_build_object('name', name, 'kind', kind, 'industry', industry, 'area', area,
           'address', address, 'longitude', longitude, 'latitude', latitude, 'scale', scale, 'status', status))
from enterprise;
