alter table legal_document add column inspection_id uuid;
comment on column legal_document.inspection_id is 'The inspection that a 现场检查记录 records';

-- Two records of one inspection would contradict each other; another one waits for the withdrawal of the first.
create unique index inspection_recorded_once on legal_document (inspection_id) where state <> 'WITHDRAWN';
