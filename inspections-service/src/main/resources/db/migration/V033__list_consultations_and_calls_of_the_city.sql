-- Who answers for the whole city asks for the newest of all.
create index consultation_newest on consultation (asked_at desc, id desc);
create index call_note_newest on call_note (called_at desc, id desc);
