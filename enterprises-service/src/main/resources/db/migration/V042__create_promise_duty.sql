create table promise_duty (
    uscc      text    primary key references enterprise (uscc),
    from_day  date    not null,
    until_day date,
    owed_from date    not null,
    closed    boolean not null,
    standing  boolean not null,
    reports   bigint  not null,
    version   bigint  not null,
    constraint ends_after_it_begins check (until_day >= from_day)
);
comment on table promise_duty is 'Which enterprises owe a safety promise every day, and from which day the next is owed';
comment on column promise_duty.closed is 'The enterprise is gone for good: nothing is owed';
comment on column promise_duty.standing is 'Whether the code of the enterprise knows of something owed';
create index promise_duty_over on promise_duty (until_day) where standing;

alter table promise_duty enable row level security;
alter table promise_duty force row level security;
create policy whose_it_is on promise_duty using (
    exists (select from enterprise e where e.uscc = promise_duty.uscc));
