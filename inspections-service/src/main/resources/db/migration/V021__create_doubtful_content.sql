create table doubtful_content (
    sha256   text        primary key,
    noted_at timestamptz not null
);
comment on table doubtful_content is
    'Contents of the store that perhaps no attachment refers to: about to be stored, or of a collected attachment';
