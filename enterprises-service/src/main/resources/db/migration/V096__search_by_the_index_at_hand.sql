-- The registry of a city fits into memory, where reading here and there costs hardly more than reading on. Believing
-- the cost of a disk, the planner walks the whole registry in order for what one area has ten times sooner.
alter function found_enterprises(text, text, text, text, text, text, text, date, text, int) set random_page_cost = 1.1;
