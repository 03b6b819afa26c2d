-- What was missing when it ceased to be owed is missing again when it is owed again: a mistake wins nobody time.
alter table obligation add column ceased_at timestamptz;
comment on column obligation.ceased_at is
    'When it ceased to be owed unfulfilled; null while it is owed, and once it was fulfilled';
