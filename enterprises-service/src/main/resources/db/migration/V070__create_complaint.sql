create table complaint (
    id          uuid        primary key,
    receipt     text        not null unique,
    uscc        text        not null references enterprise (uscc),
    area        text        not null references area (key),
    kind        text        not null,
    text        text        not null,
    contact     text,
    status      text        not null,
    filed_at    timestamptz not null,
    handled_at  timestamptz,
    handler     text,
    answered_at timestamptz,
    answerer    text,
    answer      text,
    version     bigint      not null,
    constraint known_kind check (kind in
        ('HAZARD', 'ILLEGAL_OPERATION', 'CONCEALED_ACCIDENT', 'FALSE_CODE', 'OTHER')),
    constraint known_status check (status in ('RECEIVED', 'BEING_HANDLED', 'ANSWERED')),
    constraint answered_with_an_answer check ((status = 'ANSWERED') = (answer is not null))
);
comment on table complaint is 'What people report of an enterprise whose code they scanned; the enterprise never sees it';
comment on column complaint.receipt is 'Who holds it may follow the complaint: 80 random bits in Crockford''s base 32';
comment on column complaint.area is 'The enterprise''s area when it was filed';
create index complaint_newest on complaint (filed_at desc, id desc);
create index complaint_of_enterprise on complaint (uscc, filed_at);

-- For the area's officials only: an enterprise is let in by its uscc elsewhere, never here.
alter table complaint enable row level security;
alter table complaint force row level security;
create policy whose_it_is on complaint using (visible(area, null));
create policy anyone_may_file on complaint for insert with check (true);
create policy who_holds_its_receipt on complaint for select
    using (receipt = current_setting('yimatong.receipt', true));

-- Whose code it is that somebody scanned. Tells nothing else, and only to who holds the token.
create function enterprise_of_token(given text) returns table (uscc text, area text) language plpgsql as $$
declare
    before text := coalesce(current_setting('yimatong.everything', true), 'false');
begin
    perform set_config('yimatong.everything', 'true', true);
    return query select c.uscc, c.area from code c where c.token = given;
    perform set_config('yimatong.everything', before, true);
end
$$;

-- How many complaints an enterprise has drawn since then; a number, so that nobody floods the bureau.
create function complaints_since(of_uscc text, since timestamptz) returns bigint language plpgsql as $$
declare
    before text := coalesce(current_setting('yimatong.everything', true), 'false');
    counted bigint;
begin
    perform set_config('yimatong.everything', 'true', true);
    select count(*) into counted from complaint c where c.uscc = of_uscc and c.filed_at > since;
    perform set_config('yimatong.everything', before, true);
    return counted;
end
$$;
