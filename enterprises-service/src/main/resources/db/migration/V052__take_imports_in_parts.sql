alter table enterprise_import
    add column pending int not null default 0,
    add column problems int not null default 0;
comment on column enterprise_import.pending is 'Rows that were accepted and are yet to be taken';
comment on column enterprise_import.problems is 'Problems found so far';
create index enterprise_import_under_way on enterprise_import (id) where pending > 0;

create table enterprise_import_part (
    import_id uuid  not null references enterprise_import (id),
    position  int   not null,
    rows      jsonb not null,
    primary key (import_id, position)
);
comment on table enterprise_import_part is 'Rows of a large table until they are taken';

create table enterprise_import_code (
    import_id uuid not null references enterprise_import (id),
    uscc      text not null,
    primary key (import_id, uscc)
);
comment on table enterprise_import_code is 'The codes that a large table has named so far, until it is done';

alter table enterprise_import_part enable row level security;
alter table enterprise_import_part force row level security;
create policy whose_it_is on enterprise_import_part using (
    exists (select from enterprise_import i where i.id = import_id));

alter table enterprise_import_code enable row level security;
alter table enterprise_import_code force row level security;
create policy whose_it_is on enterprise_import_code using (
    exists (select from enterprise_import i where i.id = import_id));
