import { Counter, Gauge } from 'prom-client';

export const deliveriesTotal = new Counter({
  name: 'smartbot_event_deliveries_total',
  help: 'Attempts to deliver events, by handler and outcome (done, failed, dead)',
  labelNames: ['handler', 'outcome'],
});

export const hintsLostTotal = new Counter({
  name: 'smartbot_event_hints_lost_total',
  help: 'Hints that could not be queued; the sweep makes up for them',
});

export const deliveriesPending = new Gauge({
  name: 'smartbot_event_deliveries_pending',
  help: 'Deliveries neither done nor dead',
});

export const deliveriesDead = new Gauge({
  name: 'smartbot_event_deliveries_dead',
  help: 'Deliveries given up after the last attempt; an admin can replay them',
});
