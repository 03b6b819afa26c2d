create index supervision_newest on supervision (ordered_at desc, id desc);
