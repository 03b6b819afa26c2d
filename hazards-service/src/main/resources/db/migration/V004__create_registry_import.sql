create table registry_import (
    id          uuid        primary key,
    kind        text        not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    rows        integer     not null,
    created     integer     not null,
    updated     integer     not null,
    unchanged   integer     not null,
    rejected    integer     not null
);

create table import_problem (
    import_id   uuid    not null references registry_import (id),
    line        integer not null,
    column_name text    not null,
    code        text    not null,
    value       text    not null,
    primary key (import_id, line)
);
comment on column import_problem.line is 'Number of the record in the file, the header being 1';
