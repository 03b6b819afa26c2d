create table retired_token (
    uscc  text        not null references code (uscc),
    until timestamptz not null,
    token text,
    primary key (uscc, until)
);
comment on table retired_token is 'Tokens that codes had before the present one; a sign with one leads nowhere';
comment on column retired_token.until is 'When another took its place';
comment on column retired_token.token is 'Null: of a rotation before this was kept';
revoke update, delete on retired_token from ${application_role};

-- Seen by who sees the code.
alter table retired_token enable row level security;
alter table retired_token force row level security;
create policy whose_it_is on retired_token using (exists (select from code c where c.uscc = retired_token.uscc));

select set_config('yimatong.everything', 'true', true);
insert into retired_token (uscc, until)
select thing_id, max(at) from audit_entry where action = 'code-token-rotated' group by thing_id;
