create table listing (
    number              text        not null,
    finding_id          uuid        not null references finding (id),
    uscc                text        not null,
    area                text        not null,
    unit                text        not null,
    due_on              date        not null,
    plan_responsibility text        not null,
    plan_measures       text        not null,
    plan_funds          text        not null,
    plan_schedule       text        not null,
    plan_emergency      text        not null,
    lister_subject      text        not null,
    lister_name         text        not null,
    listed_at           timestamptz not null,
    constraint listing_pkey primary key (number)
);
comment on table listing is 'Each time a major finding was put under listed supervision; what came of it is in finding_step';
comment on column listing.due_on is 'Deadline it was listed with; finding.due_on is the one that counts now';
create index listing_of_finding on listing (finding_id);

alter table listing enable row level security;
alter table listing force row level security;
create policy only_what_is_theirs on listing using (visible(area, uscc));
revoke update, delete on listing from ${application_role};
