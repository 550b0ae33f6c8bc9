import type { ChatMessage, ChatSession, ChatStatus, SenderType, ServerFrame } from './chat-frames';
import type { SocketLink } from './lasting-socket';

/** A message of our own that the server has not acknowledged. */
export interface PendingMessage {
  client_message_id: string;
  message_text: string;
  edits_seq?: number;
  /** The question that a quick reply was offered for. */
  reply_to?: number;
  created_at: string;
  /** Set once the server has refused it: it is sent again only on request. */
  refusal?: { code: string; detail: string };
}

/** Who writes through this socket. */
export type Writer = Exclude<SenderType, 'bot'>;

export interface ChatState {
  own: Writer;
  link: SocketLink;
  session: ChatSession | null;
  /** In the order of `seq`, each once. */
  messages: readonly ChatMessage[];
  /** What the socket resumes after: everything up to it is here. */
  last_seq: number;
  /** What the server had when it welcomed us: history is complete from here on. */
  welcomed_seq: number | null;
  pending: readonly PendingMessage[];
  finished: ChatStatus | null;
  typist: SenderType | null;
}

export type ChatEvent =
  | { type: 'frame'; frame: ServerFrame }
  | { type: 'link'; link: SocketLink }
  | { type: 'written'; message: PendingMessage }
  | { type: 'retried'; client_message_id: string }
  | { type: 'dropped'; client_message_id: string }
  | { type: 'review_requested' }
  | { type: 'typing_ended' };

export const initialChat = (pending: readonly PendingMessage[] = [], own: Writer = 'candidate'): ChatState => ({
  own,
  link: 'connecting',
  session: null,
  messages: [],
  last_seq: 0,
  welcomed_seq: null,
  pending,
  finished: null,
  typist: null,
});

export function reduceChat(state: ChatState, event: ChatEvent): ChatState {
  switch (event.type) {
    case 'frame':
      return takeFrame(state, event.frame);
    case 'link':
      return { ...state, link: event.link, typist: event.link === 'open' ? state.typist : null };
    case 'written':
      return { ...state, pending: [...state.pending, event.message] };
    case 'retried':
      return { ...state, pending: state.pending.map((message) => (isIt(message, event) ? again(message) : message)) };
    case 'dropped':
      return { ...state, pending: state.pending.filter((message) => !isIt(message, event)) };
    case 'review_requested':
      return { ...state, session: state.session && { ...state.session, is_review_requested: true } };
    case 'typing_ended':
      return { ...state, typist: null };
  }
}

function takeFrame(state: ChatState, frame: ServerFrame): ChatState {
  switch (frame.type) {
    case 'welcome':
      return {
        ...state,
        link: 'open',
        session: frame.session,
        welcomed_seq: frame.last_seq,
        // A decision may have been taken back while we were away: `finished` follows if it still holds.
        finished: frame.session.ended_at ? state.finished : null,
      };
    case 'message': {
      const { type: _, ...message } = frame;
      return withMessage(state, message);
    }
    case 'ack': {
      const sent = state.pending.find((message) => isIt(message, frame));
      // A repeat of what was acknowledged, or shown as a message, before.
      if (!sent) return state;
      return withMessage(state, {
        seq: frame.seq,
        sender_type: state.own,
        message_text: sent.message_text,
        created_at: sent.created_at,
        client_message_id: sent.client_message_id,
        ...(frame.answer_to === undefined ? {} : { answer_to: frame.answer_to }),
        ...(sent.edits_seq === undefined ? {} : { edits_seq: sent.edits_seq }),
      });
    }
    case 'typing':
      return { ...state, typist: frame.sender_type };
    case 'session': {
      const { is_taken_over, is_review_requested } = frame;
      return { ...state, session: state.session && { ...state.session, is_taken_over, is_review_requested } };
    }
    case 'finished':
      return { ...state, finished: frame.status, typist: null };
    case 'error':
      return refuseOldest(state, frame);
  }
}

/** Adds a message once, wherever it belongs; its pending twin is no longer pending. */
function withMessage(state: ChatState, message: ChatMessage): ChatState {
  const isKnown = state.messages.some(({ seq }) => seq === message.seq);
  const messages = isKnown ? state.messages : [...state.messages, message].sort((one, other) => one.seq - other.seq);
  const isOfOthers = message.sender_type !== state.own;
  // History tells who spoke once, not who speaks.
  const isNew = !isKnown && message.seq > (state.welcomed_seq ?? 0);
  return {
    ...state,
    messages,
    last_seq: Math.max(state.last_seq, message.seq),
    pending: state.pending.filter(({ client_message_id }) => client_message_id !== message.client_message_id),
    typist: isOfOthers ? null : state.typist,
    session:
      state.session && message.sender_type === 'recruiter' && isNew
        ? { ...state.session, is_taken_over: true }
        : state.session,
  };
}

/** The server answers frames in their order, each by one ack or one error: an error means the oldest that waits. */
function refuseOldest(state: ChatState, { code, detail }: { code: string; detail: string }): ChatState {
  // Refusals of the socket itself are followed by its close, which says what to do.
  if (state.link !== 'open' || code.startsWith('sockets.') || code === 'http.too_many') return state;
  const refused = state.pending.find((message) => !message.refusal);
  return {
    ...state,
    pending: state.pending.map((message) =>
      message === refused ? { ...message, refusal: { code, detail } } : message,
    ),
  };
}

/** What the server would refuse again, word for word. */
const FINAL_REFUSALS = new Set(['chat.ended', 'chat.not_an_answer', 'chat.answer_unusable', 'chat.question_passed']);
export const canSendAgain = ({ refusal }: PendingMessage): boolean => !refusal || !FINAL_REFUSALS.has(refusal.code);

function again({ refusal: _, ...message }: PendingMessage): PendingMessage {
  return message;
}

const isIt = (message: PendingMessage, { client_message_id }: { client_message_id: string }): boolean =>
  message.client_message_id === client_message_id;

/**
 * The question that waits for an answer, with its quick replies: the newest message of the bot, if nothing was said
 * since. While a person speaks, none of the bot's is answered.
 */
export function openQuestion({ messages, pending, finished, session }: ChatState): ChatMessage | null {
  if (finished || session?.is_taken_over) return null;
  // A correction counts, too: after it the bot asks anew.
  if (pending.some(({ refusal }) => !refusal)) return null;
  const last = messages.at(-1);
  return last?.sender_type === 'bot' && last.question ? last : null;
}

/** What has been answered anew since, in words or by a correction that is not refused. */
export function corrected({ messages, pending }: ChatState): ReadonlySet<number> {
  const superseded = new Set(
    [...messages, ...pending.filter(({ refusal }) => !refusal)].flatMap(({ edits_seq }) => edits_seq ?? []),
  );
  const latest = new Map<string, number>();
  for (const { seq, answer_to } of messages) {
    if (answer_to === undefined) continue;
    const before = latest.get(answer_to);
    if (before !== undefined) superseded.add(before);
    latest.set(answer_to, seq);
  }
  return superseded;
}

/** The quick replies of the question that a message answered. */
export const optionsOf = ({ messages }: ChatState, { answer_to }: ChatMessage): readonly string[] =>
  messages.findLast(({ question }) => question !== undefined && question.point_id === answer_to)?.options ?? [];
