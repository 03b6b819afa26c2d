alter table known_enterprise add kind text not null default '';
alter table known_enterprise alter kind drop default;
comment on column known_enterprise.kind is 'Of hazardous business; empty until enterprises.v1 has been read anew';
