-- Those of an enterprise that stand, or ended lately: what takes place on a day, without all that ever took place.
create index special_operation_ended on special_operation (uscc, ended_at);
