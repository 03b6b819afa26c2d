create table known_code (
    uscc    text   primary key,
    area    text   not null,
    status  text   not null,
    colour  text   not null check (colour in ('GREEN', 'YELLOW', 'RED')),
    version bigint not null
);
comment on table known_code is 'Copy of what codes.v1 tells of the codes of enterprises';
comment on column known_code.status is 'What the code shows, in the words of codes.v1';
comment on column known_code.colour is 'By which its enterprise is supervised: yellow if the code shows no colour';
comment on column known_code.version is 'Of the code as announced: the newest stays';

alter table known_code enable row level security;
alter table known_code force row level security;
create policy only_what_is_theirs on known_code using (visible(area, uscc));
