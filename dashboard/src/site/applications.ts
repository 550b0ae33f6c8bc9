import { type Stored, stored, storedInTab } from '../shared/stored';

/** What this browser knows of the applications made in it: which response belongs to a vacancy, and the key to its chat. */
const responseOf = (vacancy_id: string) => stored(`application.${vacancy_id}`);
const tokenOf = (response_id: string) => stored(`chat.${response_id}`);
const pendingOf = (response_id: string) => stored(`pending.${response_id}`);

export function rememberApplication(vacancy_id: string, response_id: string, chat_token: string): void {
  responseOf(vacancy_id).write(response_id);
  tokenOf(response_id).write(chat_token);
}

/** The response to this vacancy whose chat can be opened from here. */
export function applicationTo(vacancy_id: string): string | null {
  const response_id = responseOf(vacancy_id).read();
  return response_id && tokenOf(response_id).read() ? response_id : null;
}

/** The chat's token: from the link's fragment, which is then taken out of the address, or kept from before. */
export function chatToken(response_id: string): string | null {
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const given = fragment.get('token');
  if (given) {
    tokenOf(response_id).write(given);
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return given ?? tokenOf(response_id).read();
}

/** What is being written in this tab and not sent yet. */
export const draftOf = (response_id: string): Stored => storedInTab(`draft.${response_id}`);

export function forgetChat(response_id: string): void {
  draftOf(response_id).remove();
  tokenOf(response_id).remove();
  pendingOf(response_id).remove();
}

export const keptMessages = (response_id: string): string | null => pendingOf(response_id).read();

export function keepMessages(response_id: string, messages: readonly unknown[]): void {
  if (messages.length > 0) pendingOf(response_id).write(JSON.stringify(messages));
  else pendingOf(response_id).remove();
}
