create table expert (
    id            uuid        primary key,
    account       text        not null,
    name          text        not null,
    active        boolean     not null,
    registered_at timestamptz not null,
    version       bigint      not null,
    constraint account_once unique (account)
);
comment on table expert is 'Whom enterprises may consult';
comment on column expert.account is 'By which the expert signs in';

create table expert_field (
    expert_id uuid not null references expert (id),
    field     text not null,
    primary key (expert_id, field)
);
comment on table expert_field is 'What an expert knows about, in the bureau''s words';

-- Of officials and experts, who have areas; enterprises are shown the name of their own expert only.
create function caller_has_areas() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('yimatong.everything', true) = 'true'
        or current_setting('yimatong.areas', true) <> '', false);

alter table expert enable row level security;
alter table expert force row level security;
create policy only_officials on expert using (caller_has_areas());
alter table expert_field enable row level security;
alter table expert_field force row level security;
create policy only_officials on expert_field using (caller_has_areas());
