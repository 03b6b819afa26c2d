alter table finding
    add kind               text          not null default 'OTHER',
    add source             text          not null default 'OTHER',
    add handling           text          not null default 'BY_DEADLINE',
    add cause              text,
    add check_type         text          not null default 'AUTHORITY_CHECK',
    add registrant         text          not null default 'OTHER',
    add major_item         integer,
    add responsible_person text,
    add required_measures  text,
    add cost               numeric(14, 4),
    add longitude          numeric(10, 7),
    add latitude           numeric(10, 7),
    add escalation         text          not null default 'NONE',
    add extensions         integer       not null default 0,
    add clock_due_at       timestamptz,
    add extension_wanted_on date,
    add extension_reason   text,
    add withdrawer_subject text,
    add withdrawer_name    text,
    add opinion_passed     boolean,
    add opinion_subject    text,
    add opinion_name       text;

alter table finding
    alter kind drop default,
    alter source drop default,
    alter handling drop default,
    alter check_type drop default,
    alter registrant drop default,
    alter escalation drop default,
    alter extensions drop default,
    drop constraint state_known,
    drop constraint claimed_before_looked_at,
    add constraint state_known check (state in ('RECTIFYING', 'AWAITING_REINSPECTION', 'CLOSED', 'LISTED',
        'AWAITING_DELISTING', 'DELISTED', 'IN_PENALTY', 'WITHDRAWN')),
    add constraint claimed_before_looked_at check (rectifier_subject is not null
        or state in ('RECTIFYING', 'LISTED', 'IN_PENALTY', 'WITHDRAWN')),
    add constraint only_major_is_listed check (severity = 'MAJOR'
        or state not in ('LISTED', 'AWAITING_DELISTING', 'DELISTED')),
    add constraint clock_runs_while_rectifying check (clock_due_at is null or state in ('RECTIFYING', 'LISTED')),
    add constraint item_of_major check (major_item is null or severity = 'MAJOR' and major_item between 1 and 20),
    add constraint place_is_whole check ((longitude is null) = (latitude is null));

update finding set clock_due_at = (due_on + 1)::timestamp at time zone 'Asia/Shanghai' where state = 'RECTIFYING';

comment on column finding.cost is 'Expected, in 10,000 yuan';
comment on column finding.longitude is 'Degrees east, CGCS2000, of where it was found';
comment on column finding.escalation is 'Whose business it has become that the deadline passed';
comment on column finding.clock_due_at is 'When the clock has to look next: first instant after due_on, later that of the city';
comment on column finding.withdrawer_subject is 'First of the two people who say that it was filed by mistake';
comment on column finding.opinion_passed is 'What the first of the two officers saw at a listed one';

create index finding_clock on finding (clock_due_at) where clock_due_at is not null;
