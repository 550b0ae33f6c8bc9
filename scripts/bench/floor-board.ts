import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** Bare `ws`: a number goes up with each request, and every socket is sent a frame of the size of one slot. */
const http = createServer((request, response) => {
  if (request.method === 'POST') {
    offset += 1;
    const frame = Buffer.from(JSON.stringify({ type: 'changes', epoch: EPOCH, offset, items: [{ slot: SLOT }] }));
    for (const watcher of watchers) watcher.send(frame, { binary: false });
  }
  response.end(JSON.stringify({ items: [{ offset }] }));
});
const EPOCH = '019b0000-0000-7000-8000-000000000001';
const SLOT = 'x'.repeat(520);
const watchers = new Set<WebSocket>();
let offset = 0;

const server = new WebSocketServer({ server: http, perMessageDeflate: false, maxPayload: 64 * 1024 });
server.on('connection', (socket) => {
  socket.on('message', () => {
    watchers.add(socket);
    socket.send(JSON.stringify({ type: 'changes', epoch: EPOCH, offset, items: [] }));
  });
  socket.on('close', () => watchers.delete(socket));
});

process.once('SIGTERM', () => process.exit(0));
http.listen(Number(process.env.PORT), '127.0.0.1');
