import { useEffect, useState, useSyncExternalStore } from 'react';
import { bodyOf } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { ChatSocket } from '../../shared/chat-socket';
import type { ChatState } from '../../shared/chat-state';
import { attend } from '../../shared/attend';
import { socketOfOrigin } from '../../shared/lasting-socket';
import { newId } from '../../shared/new-id';
import { crmApi } from '../api';

const ticket = async (): Promise<string> =>
  (await bodyOf<components['schemas']['TicketView']>(crmApi.POST('/api/ws-tickets'))).ticket;

/** The chat of a response as its recruiters watch it, for as long as the page is open. */
export function useRecruiterChat(response_id: string): { chat: ChatSocket; state: ChatState } {
  const [chat] = useState(
    () =>
      new ChatSocket(
        { ticket },
        {
          open: () => socketOfOrigin(`/ws/chat/${response_id}`),
          isOnline: () => navigator.onLine,
          random: Math.random,
          now: Date.now,
          newId,
          // What a recruiter has not sent is asked about before the page is left.
          keep: () => undefined,
        },
      ),
  );
  const state = useSyncExternalStore(chat.subscribe, chat.snapshot);
  useEffect(() => {
    chat.connect();
    const letBe = attend(chat);
    return () => {
      letBe();
      chat.leave();
    };
  }, [chat]);
  return { chat, state };
}
