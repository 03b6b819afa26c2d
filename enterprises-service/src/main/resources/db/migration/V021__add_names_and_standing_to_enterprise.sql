-- What the registry says of an enterprise beyond the columns of its table: names it had, why and since when it stands
-- as it does, and into which entry it was merged.
alter table enterprise
    add column short_name    text,
    add column name_since    date,
    add column former_names  jsonb not null default '[]',
    add column status_reason text  not null default 'TABLE',
    add column status_note   text,
    add column status_since  date,
    add column merged_into   text references enterprise (uscc);

select set_config('yimatong.everything', 'true', true);
update enterprise
set name_since   = (registered_at at time zone 'Asia/Shanghai')::date,
    status_since = (registered_at at time zone 'Asia/Shanghai')::date;

alter table enterprise
    alter column name_since set not null,
    alter column status_since set not null,
    alter column former_names drop default,
    alter column status_reason drop default,
    add constraint known_status_reason check (status_reason in ('REGISTERED', 'TABLE', 'OWN_DECISION', 'MAINTENANCE',
        'ORDERED', 'ACCIDENT', 'RESUMPTION_APPLIED', 'RESUMPTION_ACCEPTED', 'RESUMPTION_REJECTED', 'DISSOLVED',
        'LICENCE_REVOKED', 'RELOCATED', 'MERGED', 'CORRECTION')),
    add constraint merged_is_closed check (merged_into is null or (status = 'CLOSED' and status_reason = 'MERGED')),
    add constraint merged_into_another check (merged_into <> uscc);
comment on column enterprise.name_since is 'First day on which the registry knew it under its present name';
comment on column enterprise.former_names is 'Names it had before, oldest first, each with its first day and the day the next name came';
create index enterprise_merged_into on enterprise (merged_into) where merged_into is not null;
