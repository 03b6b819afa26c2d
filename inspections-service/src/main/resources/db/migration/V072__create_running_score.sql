create table running_score (
    uscc         text        not null,
    day          date        not null,
    area         text        not null,
    name         text        not null,
    rule_version int         not null,
    analysis     numeric     not null,
    running      numeric,
    coefficient  numeric     not null,
    score        numeric,
    few_findings boolean     not null,
    inputs       text        not null,
    computed_at  timestamptz not null,
    primary key (uscc, day),
    constraint scored_when_it_ran check ((running is null) = (score is null))
);
comment on table running_score is 'How well the dual prevention of an enterprise ran, as it stood when the day was over: (A + B) x alpha';
comment on column running_score.inputs is 'Every part with numerator, denominator and weight, and the numbers of the signal';
create index running_score_of_area on running_score (area, day, uscc);
create index running_score_of_day on running_score (day, uscc);
alter table running_score enable row level security;
alter table running_score force row level security;
create policy only_what_is_theirs on running_score using (visible(area, uscc));

-- A score is what stood then.
revoke update, delete on running_score from ${application_role};
