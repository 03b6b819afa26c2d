create table legal_document_number (
    area text    not null,
    kind text    not null,
    year integer not null,
    last integer not null check (last >= 1),
    primary key (area, kind, year)
);
comment on table legal_document_number is 'The last number a bureau gave to a document of a kind in a year; given back when the issue fails';
comment on column legal_document_number.area is 'Of the bureau';

alter table legal_document_number enable row level security;
alter table legal_document_number force row level security;
create policy only_what_is_theirs on legal_document_number using (visible(area, null));
