alter table finding add inspection_id uuid;
alter table finding add checklist_item text;
alter table finding add check_record_id uuid;
comment on column finding.inspection_id is 'Inspection it was found at; may arrive later than the finding, so no foreign key';
comment on column finding.check_record_id is 'Record of the self-check it was found at; likewise';

create index finding_of_inspection on finding (inspection_id) where inspection_id is not null;
create index finding_of_check_record on finding (check_record_id) where check_record_id is not null;
