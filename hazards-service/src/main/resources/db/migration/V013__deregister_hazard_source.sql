alter table hazard_source add column deregistered_at timestamptz;
comment on column hazard_source.deregistered_at is 'Since when it is no major hazard source any more; null while it is one';

alter table reassessment_duty add column ended_at timestamptz;
comment on column reassessment_duty.ended_at is 'When its source was deregistered; such a source need not be assessed again';
