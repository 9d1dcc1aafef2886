-- A request that was granted in part and carried out in the same step lost the ground on which the other part was refused; its export did not say so.
update request_entry r set ground = e.payload ->> 'ground'
  from event e where e.stream_id = r.request_id and e.type = 'request.partly-granted' and r.state = 'CARRIED_OUT' and r.ground is null;
