create table code_history (
    uscc            text        not null references code (uscc),
    version         bigint      not null,
    at              timestamptz not null,
    evaluated_at    timestamptz not null,
    status          text        not null,
    since           timestamptz not null,
    reasons         jsonb       not null,
    inputs          jsonb       not null,
    policy_version  int         not null references code_policy (version),
    next_evaluation timestamptz,
    primary key (uscc, version),
    constraint known_after_it_was_true check (evaluated_at >= at)
);
comment on column code_history.at is 'When the code came into this state; for a deadline, when it passed';
comment on column code_history.inputs is 'The facts that stood: the policy applied to them at that instant gives this row';
revoke update, delete on code_history from ${application_role};

-- A history is seen by who sees the code.
alter table code_history enable row level security;
alter table code_history force row level security;
create policy whose_it_is on code_history using (exists (select from code c where c.uscc = code_history.uscc));
