create table enterprise_import (
    id          uuid        primary key,
    imported_at timestamptz not null,
    imported_by text        not null,
    areas       jsonb       not null,
    dry_run     boolean     not null,
    rows        int         not null,
    created     int         not null,
    updated     int         not null,
    unchanged   int         not null,
    rejected    int         not null,
    constraint each_row_counted_once check (rows = created + updated + unchanged + rejected)
);
comment on column enterprise_import.areas is 'Areas the registrar answered for: who answers for all of them may see it';

create table enterprise_import_problem (
    import_id   uuid  not null references enterprise_import (id),
    position    int   not null,
    line        bigint not null,
    column_name text  not null,
    code        text  not null,
    value       text  not null,
    primary key (import_id, position)
);

alter table enterprise_import enable row level security;
alter table enterprise_import force row level security;
create policy whose_it_is on enterprise_import using (
    not exists (select from jsonb_array_elements_text(areas) as answered (area) where not visible(answered.area, null)));

alter table enterprise_import_problem enable row level security;
alter table enterprise_import_problem force row level security;
create policy whose_it_is on enterprise_import_problem using (
    exists (select from enterprise_import i where i.id = import_id));
