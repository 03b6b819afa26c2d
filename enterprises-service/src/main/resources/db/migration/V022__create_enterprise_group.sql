create table enterprise_group (
    key       text    primary key,
    name_zh   text    not null,
    name_en   text    not null,
    disclosed boolean not null,
    constraint readable_key check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$')
);
comment on column enterprise_group.disclosed is 'Whether the public may be told who is in it; the enterprise itself always may';

insert into enterprise_group (key, name_zh, name_en, disclosed) values
    ('key-supply', '保供企业名单', 'Key suppliers', false),
    ('incentive', '守信联合激励名单', 'Joint incentives for the trustworthy', true),
    ('joint-punishment', '失信联合惩戒名单', 'Joint punishment of the untrustworthy', true);
