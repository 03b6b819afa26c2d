-- A person's transaction owes a record as soon as it changes a row; any entry in the audit pays. The service itself,
-- acting on events and on the clock, owes none: what it follows is recorded where it began.
create function pay_record() returns trigger
    language plpgsql as $$
begin
    perform set_config('yimatong.owes_record', 'false', true);
    return null;
end $$;

create trigger audit_entry_pays after insert on audit_entry
    for each statement execute function pay_record();

create function require_record() returns trigger
    language plpgsql as $$
begin
    if current_setting('yimatong.owes_record', true) = 'true' then
        raise exception 'A change of % has no record in the audit', tg_table_name using errcode = 'YA001';
    end if;
    return null;
end $$;

create table unrecorded_table (
    name   text not null,
    reason text not null,
    constraint unrecorded_table_pk primary key (name)
);
comment on table unrecorded_table is 'Tables of which a person may change a row without a record, and why';
revoke insert, update, delete on unrecorded_table from ${application_role};

insert into unrecorded_table values
    ('audit_entry', 'is the record'),
    ('audit_unsealed', 'is the record'),
    ('audit_seal', 'is the record'),
    ('unrecorded_table', 'only the owner changes it'),
    ('outbox_message', 'tells of a change that has its own record'),
    ('inbox_event', 'belongs to the effect of an event'),
    ('idempotent_answer', 'repeats what was answered');
