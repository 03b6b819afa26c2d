create table group_membership (
    group_key      text   not null references enterprise_group (key),
    uscc           text   not null references enterprise (uscc),
    since          date   not null,
    until          date,
    reason         text   not null,
    left_on        date,
    leaving_reason text,
    version        bigint not null,
    primary key (group_key, uscc),
    constraint ends_after_it_began check (until >= since),
    constraint left_for_a_reason check ((left_on is null) = (leaving_reason is null))
);
comment on table group_membership is 'The latest membership of an enterprise in a group; earlier ones stand in record_history';
comment on column group_membership.until is 'Last day on which it belongs, if that was settled when it entered';
comment on column group_membership.left_on is 'First day on which it belongs no longer';
create index group_membership_of_enterprise on group_membership (uscc);

alter table group_membership enable row level security;
alter table group_membership force row level security;
create policy whose_it_is on group_membership using (
    exists (select from enterprise e where e.uscc = group_membership.uscc));
