-- Clients choose the ids of things: two of different kinds may have the same one, and each its own attachments.
alter table attachment_link drop constraint attachment_link_pkey;
alter table attachment_link add primary key (owner_id, owner_kind, attachment_id);
