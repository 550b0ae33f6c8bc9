import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClientFrame, ServerFrame } from './chat-frames';
import { ChatSocket, type ChatSurroundings, type Proof } from './chat-socket';
import type { PendingMessage } from './chat-state';
import type { SocketLike } from './lasting-socket';

class FakeSocket implements SocketLike {
  onopen: SocketLike['onopen'] = null;
  onmessage: SocketLike['onmessage'] = null;
  onclose: SocketLike['onclose'] = null;
  onerror: SocketLike['onerror'] = null;
  isClosed = false;
  readonly sent: ClientFrame[] = [];

  send(frame: string): void {
    this.sent.push(JSON.parse(frame) as ClientFrame);
  }
  close(): void {
    this.isClosed = true;
  }
  opens(): void {
    (this.onopen as (() => void) | null)?.();
  }
  hears(frame: ServerFrame): void {
    (this.onmessage as ((event: { data: string }) => void) | null)?.({ data: JSON.stringify(frame) });
  }
  breaks(code = 1006): void {
    (this.onclose as ((event: { code: number }) => void) | null)?.({ code });
  }
}

const WELCOME: ServerFrame = {
  type: 'welcome',
  last_seq: 0,
  session: {
    response_id: 'r',
    vacancy_title: 'Nurse',
    company_name: 'Clinic',
    status: 'in_chat',
    is_taken_over: false,
    started_at: null,
    ended_at: null,
  },
};

function given({ pending = [] as PendingMessage[], proof = { token: 'secret' } as Proof } = {}) {
  const sockets: FakeSocket[] = [];
  const kept: (readonly PendingMessage[])[] = [];
  const network = { isOnline: true };
  let ids = 0;
  const surroundings: ChatSurroundings = {
    open: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    isOnline: () => network.isOnline,
    random: () => 1,
    now: () => Date.now(),
    newId: () => `id-${++ids}`,
    keep: (messages) => kept.push(messages),
  };
  const chat = new ChatSocket(proof, surroundings, pending);
  const last = (): FakeSocket => sockets.at(-1) as FakeSocket;
  const welcomed = () => {
    last().opens();
    last().hears(WELCOME);
  };
  chat.connect();
  return { chat, sockets, kept, network, last, welcomed };
}

const message = (seq: number): ServerFrame => ({
  type: 'message',
  seq,
  sender_type: 'bot',
  message_text: 'Hello',
  created_at: '2026-03-02T09:00:00Z',
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('The socket of a chat', () => {
  test('says who it is first, and after a break resumes after the last message it has', () => {
    const { sockets, last, welcomed } = given();
    welcomed();
    expect(last().sent).toEqual([{ type: 'auth', token: 'secret', last_seq: 0 }]);
    last().hears(message(1));
    last().hears(message(2));
    last().breaks(1012);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
    last().opens();
    expect(last().sent).toEqual([{ type: 'auth', token: 'secret', last_seq: 2 }]);
  });

  test('sends what was not acknowledged again, under the same id, and keeps it until then', () => {
    const { chat, kept, last, welcomed } = given();
    welcomed();
    chat.write('yes', { reply_to: 2 });
    last().breaks();
    vi.advanceTimersByTime(500);
    welcomed();
    const again = last().sent.filter(({ type }) => type === 'message');
    expect(again).toEqual([{ type: 'message', client_message_id: 'id-1', message_text: 'yes', reply_to: 2 }]);
    expect(kept.at(-1)).toHaveLength(1);
    last().hears({ type: 'ack', client_message_id: 'id-1', seq: 1 });
    expect(kept.at(-1)).toEqual([]);
    expect(chat.snapshot().messages).toHaveLength(1);
  });

  test('what a page left unsent is sent by the next one', () => {
    const pending = [{ client_message_id: 'old', message_text: 'yes', created_at: '2026-03-02T09:00:00Z' }];
    const { last, welcomed } = given({ pending });
    welcomed();
    expect(last().sent.at(-1)).toEqual({ type: 'message', client_message_id: 'old', message_text: 'yes' });
  });

  test('waits longer after every failure, up to a limit, and starts anew once it was welcome', () => {
    const { sockets, last, welcomed } = given();
    for (const [index, ms] of [500, 1000, 2000, 4000, 8000, 15_000, 15_000].entries()) {
      last().breaks();
      vi.advanceTimersByTime(ms - 1);
      expect(sockets).toHaveLength(index + 1);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(index + 2);
    }
    welcomed();
    last().breaks();
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(9);
  });

  test.each([
    [4401, 'refused'],
    [4404, 'gone'],
  ])('a socket closed with %i is not opened again', (code, link) => {
    const { chat, sockets, last, welcomed } = given();
    welcomed();
    last().breaks(code);
    vi.advanceTimersByTime(60_000);
    chat.cameBack();
    expect(chat.snapshot().link).toBe(link);
    expect(sockets).toHaveLength(1);
  });

  test('a socket that spoke too fast or too late comes back later', () => {
    const { chat, sockets, last, welcomed } = given();
    welcomed();
    last().breaks(4429);
    expect(chat.snapshot().link).toBe('busy');
    vi.advanceTimersByTime(5_000);
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
    last().breaks(4408);
    vi.advanceTimersByTime(1_000);
    expect(sockets).toHaveLength(3);
  });

  test('without a network it waits for the network, not for a timer', () => {
    const { chat, sockets, network, last, welcomed } = given();
    welcomed();
    network.isOnline = false;
    chat.wentOffline();
    expect(last().isClosed).toBe(true);
    chat.write('yes');
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
    expect(chat.snapshot()).toMatchObject({ link: 'offline', pending: [{ message_text: 'yes' }] });
    network.isOnline = true;
    chat.cameBack();
    expect(sockets).toHaveLength(2);
    welcomed();
    expect(last().sent.at(-1)).toMatchObject({ type: 'message', message_text: 'yes' });
  });

  test('a connection that swallows messages is given up', () => {
    const { chat, sockets, last, welcomed } = given();
    welcomed();
    chat.write('yes');
    vi.advanceTimersByTime(10_000);
    expect(last().isClosed).toBe(true);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
  });

  test('a refused message is sent again only when asked for', () => {
    const { chat, last, welcomed } = given();
    welcomed();
    chat.write('hm', { edits_seq: 2 });
    last().hears({ type: 'error', code: 'chat.answer_unusable', detail: '' });
    vi.advanceTimersByTime(60_000);
    expect(last().sent.filter(({ type }) => type === 'edit')).toHaveLength(1);
    chat.sendAgain('id-1');
    expect(last().sent.filter(({ type }) => type === 'edit')).toHaveLength(2);
  });

  test('a recruiter comes with a fresh ticket each time, and writes as a recruiter', async () => {
    let tickets = 0;
    const { chat, sockets, last, welcomed } = given({ proof: { ticket: async () => `ticket-${++tickets}` } });
    expect(sockets).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(0);
    welcomed();
    expect(last().sent).toEqual([{ type: 'auth', ticket: 'ticket-1', last_seq: 0 }]);
    chat.write('Hello');
    last().hears({ type: 'ack', client_message_id: 'id-1', seq: 1 });
    expect(chat.snapshot().messages).toMatchObject([{ seq: 1, sender_type: 'recruiter' }]);
    last().breaks(4401);
    await vi.advanceTimersByTimeAsync(500);
    last().opens();
    expect(last().sent).toEqual([{ type: 'auth', ticket: 'ticket-2', last_seq: 1 }]);
  });

  test('typing is told at most every three seconds', () => {
    const { chat, last, welcomed } = given();
    welcomed();
    chat.isWriting();
    chat.isWriting();
    vi.advanceTimersByTime(3_000);
    chat.isWriting();
    expect(last().sent.filter(({ type }) => type === 'typing')).toHaveLength(2);
  });
});
