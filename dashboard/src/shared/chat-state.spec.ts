import { describe, expect, test } from 'vitest';
import type { ChatMessage, ServerFrame } from './chat-frames';
import {
  canSendAgain,
  type ChatState,
  corrected,
  initialChat,
  openQuestion,
  optionsOf,
  reduceChat,
} from './chat-state';

const SESSION = {
  response_id: 'r',
  vacancy_title: 'Nurse',
  company_name: 'Clinic',
  status: 'in_chat',
  is_taken_over: false,
  started_at: '2026-03-02T09:00:00Z',
  ended_at: null,
} as const;

const welcome = (last_seq: number): ServerFrame => ({ type: 'welcome', session: SESSION, last_seq });
const said = (seq: number, sender_type: ChatMessage['sender_type'], more: Partial<ChatMessage> = {}): ServerFrame => ({
  type: 'message',
  seq,
  sender_type,
  message_text: `text ${seq}`,
  created_at: '2026-03-02T09:00:00Z',
  ...more,
});
const asks = { question: { point_id: 'shifts', kind: 'yes_no' }, options: ['Yes', 'No'] };
const written = (client_message_id: string, edits_seq?: number) => ({
  type: 'written' as const,
  message: {
    client_message_id,
    message_text: 'yes',
    created_at: '2026-03-02T09:01:00Z',
    ...(edits_seq ? { edits_seq } : {}),
  },
});

const after = (...frames: ServerFrame[]): ChatState =>
  frames.reduce((state, frame) => reduceChat(state, { type: 'frame', frame }), initialChat());
const then = (state: ChatState, frame: ServerFrame): ChatState => reduceChat(state, { type: 'frame', frame });

describe('What a chat shows', () => {
  test('a message that arrives twice is shown once', () => {
    const state = after(welcome(2), said(1, 'bot'), said(2, 'bot'), said(2, 'bot'));
    expect(state.messages.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(state.last_seq).toBe(2);
  });

  test('an acknowledged message leaves the pending ones and takes its place by number', () => {
    let state = reduceChat(after(welcome(1), said(1, 'bot', asks)), written('a'));
    expect(state.pending).toHaveLength(1);
    state = then(state, { type: 'ack', client_message_id: 'a', seq: 2 });
    expect(state.pending).toEqual([]);
    expect(state.messages.at(-1)).toMatchObject({ seq: 2, sender_type: 'candidate', message_text: 'yes' });
  });

  test('a message that was stored before the connection broke comes back as a message, and its late ack changes nothing', () => {
    let state = reduceChat(after(welcome(1), said(1, 'bot', asks)), written('a'));
    state = then(state, said(2, 'candidate', { client_message_id: 'a' }));
    expect(state.pending).toEqual([]);
    const acknowledged = then(state, { type: 'ack', client_message_id: 'a', seq: 2 });
    expect(acknowledged.messages).toHaveLength(2);
  });

  test('an error belongs to the oldest message that waits, and stays with it until it is sent again', () => {
    let state = after(welcome(1), said(1, 'bot', asks));
    state = reduceChat(reduceChat(state, written('a', 1)), written('b'));
    state = then(state, { type: 'error', code: 'chat.not_an_answer', detail: 'No answer.' });
    expect(state.pending.map(({ refusal }) => refusal?.code)).toEqual(['chat.not_an_answer', undefined]);
    state = reduceChat(state, { type: 'retried', client_message_id: 'a' });
    expect(state.pending[0]?.refusal).toBeUndefined();
    state = reduceChat(state, { type: 'dropped', client_message_id: 'a' });
    expect(state.pending.map(({ client_message_id }) => client_message_id)).toEqual(['b']);
  });

  test('being told to slow down is no refusal of a message', () => {
    const state = reduceChat(after(welcome(0)), written('a'));
    expect(then(state, { type: 'error', code: 'http.too_many', detail: '' }).pending[0]?.refusal).toBeUndefined();
  });

  test('quick replies belong to the question that waits, and go once it is answered', () => {
    const asked = after(welcome(1), said(1, 'bot', asks));
    expect(openQuestion(asked)?.options).toEqual(['Yes', 'No']);
    expect(openQuestion(reduceChat(asked, written('a')))).toBeNull();
    // After a correction the bot asks anew: a tap on what stands there now would come too late.
    expect(openQuestion(reduceChat(asked, written('a', 1)))).toBeNull();
    expect(openQuestion(then(asked, said(2, 'candidate')))).toBeNull();
    expect(openQuestion(then(asked, { type: 'finished', status: 'approved' }))).toBeNull();
    const taken = then(asked, { type: 'session', is_taken_over: true, is_review_requested: false });
    expect(openQuestion(taken)).toBeNull();
  });

  test('an acknowledgement says which question the message answered', () => {
    const asked = reduceChat(after(welcome(1), said(1, 'bot', asks)), written('a'));
    const state = then(asked, { type: 'ack', client_message_id: 'a', seq: 2, answer_to: 'shifts' });
    const answer = state.messages.at(-1);
    expect(answer).toMatchObject({ seq: 2, answer_to: 'shifts' });
    expect(answer && optionsOf(state, answer)).toEqual(['Yes', 'No']);
  });

  test('an answer is corrected by a newer one to the same question, said in words or sent as a correction', () => {
    const chat = after(
      welcome(6),
      said(1, 'bot', asks),
      said(2, 'candidate', { answer_to: 'shifts' }),
      said(3, 'bot'),
      said(4, 'candidate', { answer_to: 'shifts' }),
      said(5, 'bot', { question: { point_id: 'why', kind: 'text' } }),
      said(6, 'candidate', { answer_to: 'why' }),
    );
    expect([...corrected(chat)]).toEqual([2]);
    expect([...corrected(reduceChat(chat, written('a', 6)))].sort()).toEqual([2, 6]);
  });

  test('what was to be corrected stands as it was when the correction is refused', () => {
    const sent = reduceChat(after(welcome(1), said(1, 'candidate', { answer_to: 'shifts' })), written('a', 1));
    expect(corrected(sent).size).toBe(1);
    const refused = then(sent, { type: 'error', code: 'chat.answer_unusable', detail: 'No answer.' });
    expect(corrected(refused).size).toBe(0);
    expect(refused.pending.map(canSendAgain)).toEqual([false]);
  });

  test('a result that was taken back while we were away is forgotten', () => {
    const state = after(welcome(0), { type: 'finished', status: 'under_review' }, welcome(0));
    expect(state.finished).toBeNull();
  });

  test('who speaks is what the server says, whoever spoke once in what is read again', () => {
    const again = after(welcome(2), said(1, 'recruiter'), said(2, 'bot'));
    expect(again.session?.is_taken_over).toBe(false);
    const taken = then(again, { type: 'session', is_taken_over: true, is_review_requested: true });
    expect(taken.session).toMatchObject({ is_taken_over: true, is_review_requested: true });
  });

  test('somebody who writes stops writing when the message is there', () => {
    let state = after(welcome(0), { type: 'typing', sender_type: 'recruiter' });
    expect(state.typist).toBe('recruiter');
    state = then(state, said(1, 'recruiter'));
    expect(state.typist).toBeNull();
    expect(state.session?.is_taken_over).toBe(true);
  });
});
