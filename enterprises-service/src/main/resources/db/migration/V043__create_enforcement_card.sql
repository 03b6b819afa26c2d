create table enforcement_card (
    id                   uuid        primary key,
    uscc                 text        not null references enterprise (uscc),
    area                 text        not null,
    content              jsonb       not null,
    issued_at            timestamptz not null,
    issuer_subject       text        not null,
    issuer_name          text        not null,
    acknowledged_at      timestamptz,
    acknowledger_subject text,
    acknowledger_name    text,
    lifted_at            timestamptz,
    lifting_reason       text,
    lifter_subject       text,
    lifter_name          text,
    state                text        not null,
    version              bigint      not null,
    constraint known_state check (state in ('ISSUED', 'ACKNOWLEDGED', 'LIFTED')),
    constraint lifted_with_a_reason check ((state = 'LIFTED') = (lifting_reason is not null))
);
comment on table enforcement_card is 'Red, yellow and blue cards (红黄蓝明白卡): what an enterprise was told it is obliged to';
comment on column enforcement_card.area is 'Where the enterprise belonged then; who may see it follows the enterprise';
create index enforcement_card_of_enterprise on enforcement_card (uscc, issued_at desc, id desc);
revoke delete on enforcement_card from ${application_role};

alter table enforcement_card enable row level security;
alter table enforcement_card force row level security;
create policy whose_it_is on enforcement_card using (
    exists (select from enterprise e where e.uscc = enforcement_card.uscc));
