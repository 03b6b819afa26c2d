create table code_review (
    id             uuid        primary key,
    purpose        text        not null,
    policy_version int         not null references code_policy (version),
    at             timestamptz not null,
    asked_by       jsonb       not null,
    codes          int         not null,
    pending        int         not null,
    differences    int         not null,
    constraint known_purpose check (purpose in ('TRIAL', 'RECOMPUTATION'))
);
comment on table code_review is 'All codes judged anew from the stored facts, and compared with what is shown';
comment on column code_review.pending is 'Codes with a change under way, which say nothing yet';

create table code_review_difference (
    review_id      uuid  not null references code_review (id) deferrable initially deferred,
    uscc           text  not null,
    area           text  not null,
    shown_status   text  not null,
    shown_reasons  jsonb not null,
    judged_status  text  not null,
    judged_reasons jsonb not null,
    primary key (review_id, uscc)
);
revoke update, delete on code_review, code_review_difference from ${application_role};

-- A review speaks of the whole city: only who answers for all of it sees one.
alter table code_review enable row level security;
alter table code_review force row level security;
create policy whose_it_is on code_review using (visible(null, null));
alter table code_review_difference enable row level security;
alter table code_review_difference force row level security;
create policy whose_it_is on code_review_difference using (visible(null, null));
