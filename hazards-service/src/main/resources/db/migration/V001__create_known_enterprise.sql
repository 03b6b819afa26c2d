create table known_enterprise (
    uscc    text   primary key,
    name    text   not null,
    area    text   not null,
    version bigint not null
);
comment on table known_enterprise is 'Enterprises as the registry last announced them';

alter table known_enterprise enable row level security;
alter table known_enterprise force row level security;
create policy theirs on known_enterprise using (visible(area, uscc));
