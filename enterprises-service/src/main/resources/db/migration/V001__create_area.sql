-- The 20 supervision areas: the districts and counties of GB/T 2260, and the development zones, which have no code there
-- and get a key of ours.
create table area (
    key  text primary key,
    name text not null
);

insert into area (key, name) values
    ('610102', '新城区'),
    ('610103', '碑林区'),
    ('610104', '莲湖区'),
    ('610111', '灞桥区'),
    ('610112', '未央区'),
    ('610113', '雁塔区'),
    ('610114', '阎良区'),
    ('610115', '临潼区'),
    ('610116', '长安区'),
    ('610117', '高陵区'),
    ('610118', '鄠邑区'),
    ('610122', '蓝田县'),
    ('610124', '周至县'),
    ('XA-K01', '高新区'),
    ('XA-K02', '经开区'),
    ('XA-K03', '曲江新区'),
    ('XA-K04', '浐灞生态区'),
    ('XA-K05', '国际港务区'),
    ('XA-K06', '航空基地'),
    ('XA-K07', '航天基地');
