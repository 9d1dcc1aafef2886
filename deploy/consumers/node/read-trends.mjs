// Prints the newest figure of each key on the trend topic of an area: table, cell, period, figure.
// From the environment: BOOTSTRAP, AREA (GM0268, PO2711, PV27, NL) and, at a broker with passwords, READER_PASSWORD.
import { Kafka, logLevel } from 'kafkajs';

const { BOOTSTRAP, AREA, READER_PASSWORD, SECURITY_PROTOCOL = 'SASL_SSL' } = process.env;
const code = AREA.toLowerCase();
const topic = `kindkring.trends.${code}.v1`;

const kafka = new Kafka({
  brokers: [BOOTSTRAP],
  logLevel: logLevel.ERROR,
  ...(READER_PASSWORD && {
    ssl: SECURITY_PROTOCOL === 'SASL_SSL',
    sasl: { mechanism: 'scram-sha-512', username: `reader-${code}`, password: READER_PASSWORD },
  }),
});

// A group of its own for each run: the topic is small and compacted, so it is read from its beginning every time.
// The groups of an area begin with its code; the broker allows no other.
const consumer = kafka.consumer({ groupId: `${code}.read-trends-${process.pid}` });
const admin = kafka.admin();
await Promise.all([consumer.connect(), admin.connect()]);
const [{ high }] = await admin.fetchTopicOffsets(topic);
const end = BigInt(high);

// the second for larger areas, and for the years of a municipality
const released = ['nl.kindkring.trend.released.v1', 'nl.kindkring.trend.area-released.v1'];
const newest = new Map();
function take({ key, value, headers }) {
  // CloudEvents in binary mode: the type is in a header, the value is the data
  if (key === null || !released.includes(headers.ce_type?.toString())) return; // heartbeats, unknown types
  if (value === null) return void newest.delete(key.toString()); // a tombstone
  const record = JSON.parse(value);
  const known = newest.get(key.toString());
  if (!known || record.sequence > known.sequence) newest.set(key.toString(), record);
}

if (end > 0n) {
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise((done, failed) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => payload.restart || failed(payload.error));
    consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => BigInt(payload.lastOffset) + 1n >= end && done());
    consumer.run({ eachMessage: async ({ message }) => take(message) }).catch(failed);
  });
}
await Promise.all([consumer.disconnect(), admin.disconnect()]);

for (const [key, { status, count }] of [...newest].sort(([a], [b]) => (a < b ? -1 : 1))) {
  // withheld is neither zero nor unknown: never fill it in
  console.log([...key.split('|'), status === 'PUBLISHED' ? count : 'withheld'].join('\t'));
}
