-- Lists and the exchange go through all that an enterprise sent, by id.
create index check_record_ids_of_enterprise on check_record (uscc, id);
create index stoppage_ids_of_enterprise on stoppage (uscc, id);
create index risk_event_ids_of_enterprise on risk_event (uscc, id);
create index risk_unit_ids_of_enterprise on risk_unit (uscc, id);
