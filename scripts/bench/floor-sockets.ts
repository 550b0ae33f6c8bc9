import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * Bare `ws`: stores the candidate's message and the bot's, numbers them by the session's row, commits, and answers. It
 * understands nothing, checks nothing and asks the same question for ever.
 */
const { DATABASE_URL, PORT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const QUESTION = { point_id: 'salary', kind: 'number' };
const ASKED = 'Спасибо, принято. На какой доход на руки в месяц вы рассчитываете?';

const http = createServer((_request, response) => response.end('ok'));
const server = new WebSocketServer({ server: http, perMessageDeflate: false, maxPayload: 64 * 1024 });

server.on('connection', (socket, request) => {
  const response_id = request.url?.split('/').at(-1) ?? '';
  let session_id = '';
  socket.on('message', async (data) => {
    const frame = JSON.parse((data as Buffer).toString()) as Record<string, string>;
    if (frame.type === 'auth') {
      const { rows } = await pool.query<{ id: string }>(`select id from chat_sessions where response_id = $1`, [
        response_id,
      ]);
      session_id = rows[0]?.id ?? '';
      socket.send(JSON.stringify({ type: 'welcome', response_id }));
      socket.send(JSON.stringify({ type: 'message', seq: 0, message_text: ASKED, question: QUESTION }));
    } else if (frame.type === 'message') await turn(socket, session_id, frame);
  });
});

async function turn(socket: WebSocket, session_id: string, frame: Record<string, string>): Promise<void> {
  const { client_message_id, message_text } = frame;
  const now = new Date();
  const [own, bot] = [randomUUID(), randomUUID()];
  const client = await pool.connect();
  let seq: number;
  try {
    await client.query('begin');
    const { rows } = await client.query<{ last_seq: number }>(
      `update chat_sessions set last_seq = last_seq + 2, last_message_at = $2 where id = $1 returning last_seq`,
      [session_id, now],
    );
    seq = rows[0]?.last_seq ?? 0;
    await client.query(
      `insert into chat_messages (id, session_id, seq, sender_type, message_text, question, client_message_id, created_at)
       values ($1, $3, $4 - 1, 'candidate', $5, null, $6, $9), ($2, $3, $4, 'bot', $7, $8, null, $9)`,
      [own, bot, session_id, seq, message_text, client_message_id, ASKED, JSON.stringify(QUESTION), now],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
  socket.send(JSON.stringify({ type: 'ack', client_message_id, seq: seq - 1 }));
  socket.send(
    JSON.stringify({
      type: 'message',
      seq,
      id: bot,
      sender_type: 'bot',
      message_text: ASKED,
      created_at: now,
      question: QUESTION,
    }),
  );
}

process.once('SIGTERM', () => process.exit(0));
http.listen(Number(PORT), '127.0.0.1');
