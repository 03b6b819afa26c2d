-- Marks of requests outlast a change of the key of personal data, under which this one stands encrypted.
create table request_mark_key (
    id      uuid        not null,
    secret  text        not null,
    made_at timestamptz not null,
    constraint request_mark_key_pk primary key (id)
);
comment on table request_mark_key is 'Keys by which idempotent_answer.request_hash is made; encrypted';
insert into unrecorded_table values
    ('request_mark_key', 'only the service itself changes it');
