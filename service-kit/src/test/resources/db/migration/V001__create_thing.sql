create table thing (
    id      uuid   primary key,
    area    text   not null,
    uscc    text   not null,
    name    text   not null,
    weight  int    not null,
    version bigint not null
);
alter table thing enable row level security;
alter table thing force row level security;
create policy thing_visible on thing using (visible(area, uscc));
