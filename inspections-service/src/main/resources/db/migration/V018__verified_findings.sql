-- The board of a plan counts what was closed within its period.
create index finding_step_verified on finding_step (taken_at) where to_state in ('CLOSED', 'DELISTED');
