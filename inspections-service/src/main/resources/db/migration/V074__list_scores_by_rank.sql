-- The lowest scores of a day are asked for first; one that could not be computed stands before all others.
drop index running_score_of_area;
drop index running_score_of_day;
create index running_score_rank_of_area on running_score (area, day, coalesce(score, -1), uscc);
create index running_score_rank on running_score (day, coalesce(score, -1), uscc);
