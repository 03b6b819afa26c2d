alter table credential_submission
    drop constraint known_state,
    drop constraint refused_for_a_reason,
    add constraint known_state check (state in ('SUBMITTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    add constraint not_confirmed_for_a_reason check ((state in ('REFUSED', 'LAPSED')) = (reason is not null));

-- What still waits of enterprises that were closed before.
select set_config('yimatong.everything', 'true', true);
update credential_submission s set
    state = 'LAPSED',
    reason = '企业已关闭或其登记已合并，申报随之失效。',
    settled_by = '{"subject": "system", "name": "system"}',
    settled_at = now(),
    version = s.version + 1,
    details = s.details || jsonb_strip_nulls(jsonb_build_object(
        'identityNumber', regexp_replace(s.details ->> 'identityNumber', '^(.{4}).*(.{4})$', '\1**********\2'),
        'certificateNumber', case when s.kind = 'POST_CERTIFICATE' and length(s.details ->> 'certificateNumber') >= 15
            then regexp_replace(s.details ->> 'certificateNumber', '^(.{4}).*(.{4})$', '\1*******\2')
            else s.details ->> 'certificateNumber' end,
        'phone', regexp_replace(s.details ->> 'phone', '^(.{3}).*(.{4})$', '\1****\2')))
from enterprise e
where e.uscc = s.uscc and e.status = 'CLOSED' and s.state = 'SUBMITTED';
