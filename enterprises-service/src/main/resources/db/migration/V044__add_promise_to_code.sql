alter table code add column promise jsonb;
comment on column code.promise is 'The newest safety promise as the public may see it; null if there never was one';
