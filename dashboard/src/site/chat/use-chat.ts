import { useEffect, useState, useSyncExternalStore } from 'react';
import { ChatSocket } from '../../shared/chat-socket';
import type { ChatState, PendingMessage } from '../../shared/chat-state';
import { newId } from '../../shared/new-id';
import { attend } from '../../shared/attend';
import { socketOfOrigin } from '../../shared/lasting-socket';
import { keepMessages, keptMessages } from '../applications';

/** The candidate's chat, open for as long as its page is. */
export function useChat(response_id: string, token: string): { chat: ChatSocket; state: ChatState } {
  const [chat] = useState(() => openChat(response_id, token));
  const state = useSyncExternalStore(chat.subscribe, chat.snapshot);
  useEffect(() => {
    const ignore = attend(chat);
    chat.connect();
    return () => {
      ignore();
      chat.leave();
    };
  }, [chat]);
  return { chat, state };
}

function openChat(response_id: string, token: string): ChatSocket {
  const kept = unsent(keptMessages(response_id));
  const known = new Set(kept.map(idOf));
  return new ChatSocket(
    { token },
    {
      open: () => socketOfOrigin(`/ws/chat/${response_id}`),
      isOnline: () => navigator.onLine,
      random: Math.random,
      now: Date.now,
      newId,
      keep(pending) {
        for (const message of pending) known.add(idOf(message));
        // What another tab of the same chat has not sent yet stays.
        const others = unsent(keptMessages(response_id)).filter((message) => !known.has(idOf(message)));
        keepMessages(response_id, [...others, ...pending]);
      },
    },
    kept,
  );
}

const idOf = ({ client_message_id }: PendingMessage): string => client_message_id;

function unsent(kept: string | null): PendingMessage[] {
  try {
    const messages = JSON.parse(kept ?? '[]') as unknown;
    return Array.isArray(messages) ? (messages as PendingMessage[]) : [];
  } catch {
    return [];
  }
}
