-- Those that are open, among all that ever were, by their last day.
create index task_of_state on inspection_task (state, due_on, id);
