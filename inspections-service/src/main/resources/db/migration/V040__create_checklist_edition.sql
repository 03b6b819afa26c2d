create table checklist_edition (
    checklist        text        not null,
    edition          integer     not null check (edition >= 1),
    name             text        not null,
    name_en          text,
    source           text,
    kinds            varchar[]   not null,
    items            jsonb       not null,
    state            text        not null,
    drafter_subject  text        not null,
    drafter_name     text        not null,
    drafted_at       timestamptz not null,
    enforcer_subject text,
    enforcer_name    text,
    in_force_from    timestamptz,
    superseded_at    timestamptz,
    version          bigint      not null,
    primary key (checklist, edition),
    constraint state_known check (state in ('DRAFT', 'IN_FORCE', 'SUPERSEDED')),
    constraint in_force_whole_or_not check (
        (state = 'DRAFT') = (in_force_from is null) and (state = 'DRAFT') = (enforcer_subject is null)),
    constraint superseded_at_an_instant check ((state = 'SUPERSEDED') = (superseded_at is not null)),
    constraint put_in_force_by_another check (
        enforcer_subject = 'system' or enforcer_subject <> drafter_subject)
);
comment on table checklist_edition is 'What inspectors look at. Of no enterprise and no area: everybody may read it';
comment on column checklist_edition.kinds is 'Of hazardous business it is made for; all if empty';
comment on column checklist_edition.source is 'Where its items come from';

-- Inspections go by one edition of a checklist at a time.
create unique index checklist_in_force on checklist_edition (checklist) where state = 'IN_FORCE';

-- What an edition says is never rewritten.
revoke update, delete on checklist_edition from ${application_role};
grant update (state, enforcer_subject, enforcer_name, in_force_from, superseded_at, version)
    on checklist_edition to ${application_role};
