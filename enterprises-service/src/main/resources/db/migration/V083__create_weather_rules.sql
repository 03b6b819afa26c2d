create table weather_rules (
    id              int         primary key,
    rules           jsonb       not null,
    changed_at      timestamptz not null,
    changer_subject text        not null,
    changer_name    text        not null,
    version         bigint      not null,
    constraint only_one check (id = 1)
);
comment on table weather_rules is 'To which kinds of business a weather warning is passed on';

-- A proposal: everything from blue up to all in the area, a confirmation from orange up.
insert into weather_rules values
    (1, '[{"event": null, "from": "BLUE", "kinds": [], "confirmFrom": "ORANGE"}]', now(), 'system', 'system', 0);
revoke delete on weather_rules from ${application_role};
