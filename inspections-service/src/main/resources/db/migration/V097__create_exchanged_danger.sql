create table exchanged_danger (
    finding_id   uuid        primary key references finding (id),
    uscc         text        not null,
    area         text        not null,
    company_code text,
    hazard_code  text,
    measure_id   uuid,
    registrant   text        not null,
    reason       text,
    state        text        not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    updated_at   timestamptz not null,
    updated_by   text        not null,
    received_at  timestamptz not null,
    constraint state_known check (state in ('RECTIFYING', 'AWAITING_ACCEPTANCE', 'ACCEPTED'))
);
comment on table exchanged_danger is 'What rows of sec_hidden_danger_info said of a finding that a finding has no place for';
comment on column exchanged_danger.state is 'What the newest row said; where the finding stands is with the finding';
comment on column exchanged_danger.updated_at is 'Of the newest row, by the sender''s clock';

alter table exchanged_danger enable row level security;
alter table exchanged_danger force row level security;
create policy only_what_is_theirs on exchanged_danger using (visible(area, uscc));
