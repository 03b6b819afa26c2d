alter table notice add column closed_at timestamptz;
comment on column notice.closed_at is 'Since when another notice stands in its place; no receipts are expected any more';

select set_config('yimatong.everything', 'true', true);
update notice n set closed_at = w.superseded_at from weather_warning w
where w.notice_id = n.id and w.superseded_at is not null;
