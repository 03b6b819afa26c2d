create table consultation (
    id             uuid        primary key,
    uscc           text        not null,
    area           text        not null,
    field          text        not null,
    title          text        not null,
    text           text        not null,
    asker_subject  text        not null,
    asker_name     text        not null,
    asked_at       timestamptz not null,
    state          text        not null,
    expert_id      uuid        references expert (id),
    expert_account text,
    expert_name    text,
    due_at         timestamptz,
    reminded       boolean     not null,
    escalate_at    timestamptz,
    escalated_at   timestamptz,
    rating         int,
    comment        text,
    version        bigint      not null,
    constraint state_known check (state in ('ASKED', 'ASSIGNED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    constraint rating_of_closed check ((state = 'CLOSED') = (rating is not null)),
    constraint rating_from_1_to_5 check (rating between 1 and 5),
    constraint answered_by_somebody check (state not in ('ASSIGNED', 'ANSWERED', 'CLOSED') or expert_id is not null)
);
comment on table consultation is 'What an enterprise asks an expert';
comment on column consultation.due_at is 'When the clock has to look at it next';
comment on column consultation.escalate_at is 'When the bureau is told, unless it has been answered';
create index consultation_of_enterprise on consultation (uscc, asked_at desc, id desc);
create index consultation_of_area on consultation (area, asked_at desc, id desc);
create index consultation_of_expert on consultation (expert_id, state);
create index consultation_due on consultation (due_at) where due_at is not null;

create table consultation_assignment (
    consultation_id uuid        not null references consultation (id),
    expert_id       uuid        not null references expert (id),
    account         text        not null,
    uscc            text        not null,
    area            text        not null,
    assigned_at     timestamptz not null,
    primary key (consultation_id, expert_id)
);
comment on table consultation_assignment is 'Whom a consultation is, or was, assigned to';
create index consultation_assignment_of_account on consultation_assignment (account);

create table consultation_step (
    consultation_id uuid        not null references consultation (id),
    number          bigint      not null check (number >= 1),
    uscc            text        not null,
    area            text        not null,
    kind            text        not null,
    actor_subject   text        not null,
    actor_name      text        not null,
    taken_at        timestamptz not null,
    to_state        text        not null,
    text            text,
    expert_name     text,
    message_id      uuid,
    primary key (consultation_id, number),
    constraint message_once unique (message_id)
);
comment on table consultation_step is 'History of a consultation; its newest number is the consultation''s version';
comment on column consultation_step.message_id is 'Made by the sender; attachments of the message belong to it';
revoke update, delete on consultation_step from ${application_role};

-- An expert sees what is, or was, assigned to them. For others, the setting is empty.
create function open_to_expert(consultation uuid) returns boolean
    language sql stable
    return coalesce(current_setting('yimatong.expert', true), '') = '' or exists (
        select 1 from consultation_assignment a
        where a.consultation_id = consultation and a.account = current_setting('yimatong.expert', true));

alter table consultation enable row level security;
alter table consultation force row level security;
create policy only_what_is_theirs on consultation using (visible(area, uscc) and open_to_expert(id));
alter table consultation_step enable row level security;
alter table consultation_step force row level security;
create policy only_what_is_theirs on consultation_step
    using (visible(area, uscc) and open_to_expert(consultation_id));
alter table consultation_assignment enable row level security;
alter table consultation_assignment force row level security;
create policy only_what_is_theirs on consultation_assignment using (visible(area, uscc));
