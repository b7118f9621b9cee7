-- What a rule calls urgent stands before the ordinary ones.
alter table part drop column rank;
alter table part add column rank integer generated always as (
  case data ->> 'urgent' when 'crisis' then 0 when 'concern' then 1 when 'urgent' then 2 else 3 end
) stored not null;
create index on part (department, state, rank, since, id);
