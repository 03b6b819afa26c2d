-- What the hazards service says of an enterprise and is no fact for its code.
create table hazard_standing (
    kind     text    not null,
    thing    text    not null,
    uscc     text    not null,
    version  bigint  not null,
    standing boolean not null,
    grade    text    not null,
    drawn    boolean not null,
    constraint hazard_standing_pk primary key (kind, thing),
    constraint hazard_standing_kind check (kind in ('SOURCE_LEVEL', 'WARNING', 'SENSOR_HEALTH'))
);
comment on table hazard_standing is
    'Levels of hazard sources, the warning colour of enterprises and episodes of unreliable sensors, at their newest';
comment on column hazard_standing.thing is 'Source, enterprise or episode';
comment on column hazard_standing.drawn is 'False while no picture accounts for it';
create index hazard_standing_of on hazard_standing (uscc) where standing;
create index hazard_standing_undrawn on hazard_standing (uscc) where not drawn;

alter table hazard_standing enable row level security;
alter table hazard_standing force row level security;
create policy whose_it_is on hazard_standing using (
    visible(null, uscc) or exists (select from code c where c.uscc = hazard_standing.uscc));

create table risk_picture (
    uscc                text        not null references enterprise (uscc),
    area                text        not null references area (key),
    gone                boolean     not null,
    name                text        not null,
    kind                text        not null,
    industry            text,
    enterprise_status   text        not null,
    code_status         text        not null,
    code_since          timestamptz not null,
    rating              text,
    warning             text,
    hazard_level        int,
    open_findings       int         not null,
    major_findings      int         not null,
    overdue_findings    int         not null,
    alarms_high_high    int         not null,
    alarms_high         int         not null,
    alarms_low          int         not null,
    alarms_low_low      int         not null,
    lapsed_records      int         not null,
    promise_overdue     boolean     not null,
    unreliable_sensors  int         not null,
    due_at              timestamptz,
    changed_in          bigint      not null,
    changed_at          timestamptz not null,
    constraint risk_picture_pk primary key (uscc, area)
);
comment on table risk_picture is
    'What is known of the risk of an enterprise, for those who analyse: derived from its registry entry, its code and what stands against it';
comment on column risk_picture.area is 'An enterprise that moves leaves a row behind that says so';
comment on column risk_picture.gone is 'It is no longer of this area; what else the row says is how it was';
comment on column risk_picture.rating is 'Colour of the rating, as the fact says it';
comment on column risk_picture.warning is 'Colour of the live warning of the hazards service';
comment on column risk_picture.hazard_level is 'Of its greatest major hazard source: one (greatest) to four';
comment on column risk_picture.lapsed_records is 'Permits and other records that ran out or are owed';
comment on column risk_picture.due_at is 'When time alone will change it';
comment on column risk_picture.changed_in is 'Transaction that changed it last: the order in which the feed tells';
create index risk_picture_fed on risk_picture (changed_in, uscc, area);
create index risk_picture_due on risk_picture (due_at) where due_at is not null and not gone;

alter table risk_picture enable row level security;
alter table risk_picture force row level security;
create policy whose_it_is on risk_picture using (visible(area, uscc));

-- So that the clock draws the pictures of the enterprises that are registered already; until then nobody is told of them.
select set_config('yimatong.everything', 'true', true);
insert into risk_picture
select e.uscc, e.area, false, e.name, e.kind, e.industry, e.status, c.status, c.since, null, null, null,
       0, 0, 0, 0, 0, 0, 0, 0, false, 0, now(), 0, now()
from enterprise e join code c using (uscc);

-- In the order of their names: what changes nothing is dropped, all else is stamped, whoever writes it.
create trigger change_or_nothing before update on risk_picture
    for each row execute function suppress_redundant_updates_trigger();

create function stamp_risk_picture() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.changed_in > 0 and to_jsonb(new) - 'due_at' = to_jsonb(old) - 'due_at' then
        return new; -- when it will change next concerns the clock only
    end if;
    new.changed_in := pg_current_xact_id()::text::bigint;
    new.changed_at := now();
    return new;
end $$;
create trigger stamp before insert or update on risk_picture
    for each row execute function stamp_risk_picture();

insert into unrecorded_table values
    ('risk_picture', 'is derived from what has its own record'),
    ('hazard_standing', 'only the service itself changes it');
