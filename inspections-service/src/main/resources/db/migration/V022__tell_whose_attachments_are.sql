-- An enterprise that fills its room does not keep the evidence of officials out.
alter table attachment add column by_enterprise boolean not null default false;
comment on column attachment.by_enterprise is 'Whether the enterprise itself sent it; each side has room of its own';
