// Follows the verdicts of a store: node verdicts.mjs http://127.0.0.1:8080 class=FALSE [COUNT]
const [store, wanted, count] = process.argv.slice(2);
let left = count ? Number(count) : Infinity;
// Keep the last id with what you made of the event, and give it back when you start again.
let last = process.env.SINCE ?? '';

function told(event) {
  last = event.id ?? last;
  if (event.event === 'verdict' && left-- > 0) {
    const verdict = JSON.parse(event.data);
    console.log(verdict.status, verdict.kind, verdict.id);
  }
}
while (left > 0) {
  try {
    const headers = { ...(last && { 'Last-Event-ID': last }),
      ...(process.env.ONRECORD_KEY && { Authorization: `Bearer ${process.env.ONRECORD_KEY}` }) };
    const answer = await fetch(`${store}/v1/stream?type=verdict&${wanted}`, { headers });
    let text = '';
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      const events = (text + chunk).split('\n\n');
      text = events.pop();
      events.forEach(lines => told(Object.fromEntries(lines.split('\n').map(line => line.split(/: ?(.*)/s)))));
      if (left <= 0) process.exit();
    }
  } catch (away) {
    console.error('away:', away.message);
    await new Promise(resolve => setTimeout(resolve, 3000));
  }
}
