create table known_enterprise (
    uscc    text   primary key,
    name    text   not null,
    area    text   not null,
    status  text   not null,
    version bigint not null
);
comment on table known_enterprise is 'Copy of what enterprises.v1 tells of enterprises';
comment on column known_enterprise.version is 'Of the registry''s entry: the newest stays';

alter table known_enterprise enable row level security;
alter table known_enterprise force row level security;
create policy only_what_is_theirs on known_enterprise using (visible(area, uscc));
