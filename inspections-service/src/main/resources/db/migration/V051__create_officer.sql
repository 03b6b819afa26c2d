create table officer (
    id          uuid        primary key,
    name        text        not null,
    certificate text        not null,
    areas       text[]      not null,
    subject     text,
    active      boolean     not null,
    changed_at  timestamptz not null,
    version     bigint      not null,
    constraint officer_certificate unique (certificate),
    constraint officer_subject unique (subject),
    constraint works_somewhere check (cardinality(areas) > 0)
);
comment on table officer is 'Register of law-enforcement officers';
comment on column officer.certificate is 'Number of the law-enforcement certificate';
comment on column officer.areas is 'Keys of the areas where the officer enforces the law; that of the city is all of them';
comment on column officer.subject is 'Who signs in as this officer, by the identity provider';

create table conflict_of_interest (
    id         uuid primary key,
    officer_id uuid not null references officer (id),
    uscc       text not null,
    reason     text not null,
    first_day  date not null,
    last_day   date,
    constraint begins_before_it_ends check (last_day >= first_day)
);
comment on table conflict_of_interest is 'Enterprises an officer has to keep away from (回避)';
create index conflict_of_officer on conflict_of_interest (officer_id);
create index conflict_with_enterprise on conflict_of_interest (uscc);

create table officer_change (
    officer_id    uuid        not null references officer (id),
    number        bigint      not null check (number >= 1),
    kind          text        not null,
    actor_subject text        not null,
    actor_name    text        not null,
    at            timestamptz not null,
    name          text        not null,
    certificate   text        not null,
    areas         text[]      not null,
    active        boolean     not null,
    note          text,
    primary key (officer_id, number)
);
comment on table officer_change is 'History of an entry; its newest number is the entry''s version';
revoke update, delete on officer_change from ${application_role};
revoke delete on officer, conflict_of_interest from ${application_role};

-- Officials see the whole register: a conflict counts wherever the officer works. Enterprises see nothing of it.
create function official() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('yimatong.everything', true) = 'true'
        or current_setting('yimatong.areas', true) <> '', false);
comment on function official is 'Whether the present transaction is an official''s or the service''s own';

alter table officer enable row level security;
alter table officer force row level security;
create policy officials_look on officer for select using (official());
create policy supervisors_keep on officer using (
    exists (select from unnest(areas) as a (area) where visible(a.area, null)));

alter table conflict_of_interest enable row level security;
alter table conflict_of_interest force row level security;
create policy officials_only on conflict_of_interest using (official());

alter table officer_change enable row level security;
alter table officer_change force row level security;
create policy officials_only on officer_change using (official());
