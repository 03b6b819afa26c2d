alter table notice_recipient add column confirmation_asked boolean not null default false;
comment on column notice_recipient.confirmation_asked is 'Whether this recipient has to confirm the notice, too';

select set_config('yimatong.everything', 'true', true);
update notice_recipient r set confirmation_asked = true from notice n where n.id = r.notice_id and n.confirmation_asked;
alter table notice_recipient alter column confirmation_asked drop default;
