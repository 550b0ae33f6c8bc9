import { setTimeout as delay } from 'node:timers/promises';
import { LOCALES, type Locale } from '../api/src/catalogues/texts.js';
import type { Evidence, RequirementScore } from '../api/src/modules/scoring/score.policy.js';
import { reasonInWords } from './demo-play/reasons.js';
import { announceAct, bold, cyan, faint, green, red, say, violet, yellow } from './demo-play/stage.js';
import { type DemoApplicant, type DemoStory, stories } from './demo-play/stories.js';
import { Api, Refused } from './live/api.js';
import { type Frame, Frames } from './live/frames.js';

/** One whole conversation against a running server, printed as it happens: `demo [ru|en]`. */

const EMPLOYER = { email: 'employer@demo.example', password: 'smartbot-demo' };
/** More turns than any of the stories takes: an end to a chat that would not end. */
const MOST_TURNS = 40;
const DECIDED_WITHIN_MS = 20_000;
const POLL_MS = 100;

interface Application {
  response_id: string;
  chat_token: string;
}

interface ResponseDetail {
  id: string;
  status: 'approved' | 'rejected';
  relevance_score: number;
  rejection_reasons: { code: string }[];
  is_confirmed: boolean;
  candidate: { full_name: string };
  score: { rubric_version: string; breakdown: RequirementScore[] };
}

class Demo {
  private readonly api: Api;
  private readonly story: DemoStory;
  /** Two demos may play at once, and one may be played again. */
  private readonly run = Date.now().toString(36);

  constructor(
    private readonly url: string,
    private readonly locale: Locale,
  ) {
    this.api = new Api(url, locale);
    this.story = stories[locale];
  }

  async play(): Promise<void> {
    const { words, candidate, others } = this.story;
    await announceAct(words.acts.login);
    const token = await this.logIn();
    await announceAct(words.acts.vacancy);
    const vacancy_id = await this.postVacancy(token);
    await announceAct(words.acts.apply);
    const application = await this.apply(candidate, vacancy_id, true);
    await announceAct(words.acts.chat);
    await this.chat(candidate, application, true);
    await announceAct(words.acts.score);
    await this.showScore(await this.decided(token, application.response_id));
    await announceAct(words.acts.list);
    await say(faint(filled(words.others, { list: others.map(({ full_name }) => full_name).join(', ') })));
    for (const other of others) {
      const unseen = await this.apply(other, vacancy_id, false);
      await this.chat(other, unseen, false);
      await this.decided(token, unseen.response_id);
    }
    await this.showList(token, vacancy_id, application.response_id);
  }

  private async logIn(): Promise<string> {
    const { access_token, account } = await this.api
      .call<{ access_token: string; account: { company_name: string; email: string } }>('POST', '/auth/login', {
        body: EMPLOYER,
      })
      .catch((error: unknown) => {
        if (error instanceof Refused && error.status === 401)
          throw new Error(filled(this.story.words.no_account, { url: this.url }));
        throw error;
      });
    await say(filled(this.story.words.logged_in, account));
    return access_token;
  }

  private async postVacancy(token: string): Promise<string> {
    const { vacancy, words, faqs } = this.story;
    const { id } = await this.api.call<{ id: string }>('POST', '/vacancies', { token, body: vacancy });
    await this.api.call('PUT', `/vacancies/${id}/faqs`, { token, body: { items: faqs } });
    const pay = `${this.number(vacancy.salary_min)}–${this.number(vacancy.salary_max)} ${vacancy.currency}`;
    await say(filled(words.posted, { title: bold(vacancy.title), pay }));
    const { skills, questions } = vacancy.requirements;
    await say(faint(filled(words.asks, { list: skills.map(({ name }) => name).join(', ') })));
    await say(faint(filled(words.questions, { list: questions.map(({ text }) => text).join(' ') })));
    return id;
  }

  private async apply(who: DemoApplicant, vacancy_id: string, isShown: boolean): Promise<Application> {
    const { full_name, city, resume } = who;
    const email = who.email.replace('@', `+${this.run}@`);
    const consent = { text_version: '2026-01', channel: 'web' };
    const { id, candidate_token } = await this.api.call<{ id: string; candidate_token: string }>(
      'POST',
      '/candidates',
      {
        body: { full_name, email, city, consent },
      },
    );
    const headers = { 'x-candidate-token': candidate_token };
    const form = new FormData();
    form.append('file', new Blob([resume], { type: 'text/plain' }), 'cv.txt');
    const { resume_file, resume_text } = await this.api.call<{
      resume_file: { file_name: string; size: number };
      resume_text: string;
    }>('POST', `/candidates/${id}/resume`, { headers, body: form });
    const applied = await this.api.call<{ id: string; chat_token: string }>('POST', '/responses', {
      headers,
      body: { vacancy_id, candidate_id: id },
    });
    if (isShown) {
      const size = this.number(resume_file.size / 1024);
      const { words } = this.story;
      await say(filled(words.uploaded, { file_name: resume_file.file_name, size, length: resume_text.length }));
      await say(filled(words.applied, { full_name }));
    }
    return { response_id: applied.id, chat_token: applied.chat_token };
  }

  /** Answers whatever is asked until the chat is over. */
  private async chat(who: DemoApplicant, { response_id, chat_token }: Application, isShown: boolean): Promise<void> {
    const { fallback, words } = this.story;
    const tell = isShown ? say : async () => undefined;
    const socket = await Frames.open(`${this.url.replace(/^http/, 'ws')}/ws/chat/${response_id}`, {
      'accept-language': this.locale,
    });
    socket.send({ type: 'auth', token: chat_token, last_seq: 0 });
    const asked = new Map<string, number>();
    for (let turn = 1; turn <= MOST_TURNS; turn++) {
      const frame = await this.nextLine(socket, tell);
      if (frame.type === 'finished') {
        await socket.close();
        await tell(faint(words.chat_over));
        return;
      }
      const { point_id } = frame.question as { point_id: string };
      const replies = who.replies[point_id] ?? [fallback];
      const times = asked.get(point_id) ?? 0;
      asked.set(point_id, times + 1);
      const message_text = replies[Math.min(times, replies.length - 1)] ?? fallback;
      await tell(`${bold(cyan(firstName(who)))}  ${message_text}`);
      socket.send({ type: 'message', client_message_id: `demo-${turn}`, message_text });
    }
    throw new Error(`The chat was not over after ${MOST_TURNS} turns.`);
  }

  /** The next frame that asks something or ends the chat; what the bot says before it is told. */
  private async nextLine(socket: Frames, tell: (line: string) => Promise<void>): Promise<Frame> {
    for (;;) {
      const frame = await socket.next(({ type }) => type === 'message' || type === 'finished' || type === 'error');
      if (frame.type === 'error') throw new Error(String(frame.detail));
      if (frame.type === 'finished') return frame;
      if (frame.sender_type !== 'bot') continue;
      const options = (frame.options as string[] | undefined)?.map((option) => faint(`[${option}]`)).join(' ') ?? '';
      await tell(`${bold(violet(this.story.words.bot))}  ${String(frame.message_text)} ${options}`.trimEnd());
      if (frame.question) return frame;
    }
  }

  /** The score follows the chat within moments: the worker does it. */
  private async decided(token: string, response_id: string): Promise<ResponseDetail> {
    for (let waited = 0; waited < DECIDED_WITHIN_MS; waited += POLL_MS) {
      const response = await this.api.call<ResponseDetail>('GET', `/responses/${response_id}`, { token });
      if (response.status === 'approved' || response.status === 'rejected') return response;
      await delay(POLL_MS);
    }
    throw new Error('The chat is over, and nothing scores it: does a worker run?');
  }

  private async showScore({ score, status, ...response }: ResponseDetail): Promise<void> {
    const { words, vacancy } = this.story;
    await say(
      bold(
        filled(words.score_of, {
          score: this.number(response.relevance_score),
          threshold: this.number(vacancy.approve_threshold),
        }),
      ),
    );
    for (const point of score.breakdown) {
      const outcome = OUTCOME_COLOURS[point.outcome](words.outcomes[point.outcome].padEnd(10));
      const weight = faint(filled(words.weight, { weight: this.number(point.weight) }));
      await say(`${outcome} ${reasonInWords(this.locale, point.reason)} ${weight}`);
      for (const evidence of point.evidence) {
        await say(faint(`${filled(words.quoted, { quote: evidence.quote })} (${this.source(evidence)})`), 13);
      }
    }
    await say();
    const decision = status === 'approved' ? green(words.decision.approved) : red(words.decision.rejected);
    await say(`${bold(decision)}: ${filled(words.by_bot, { rubric_version: score.rubric_version })}`);
    for (const reason of response.rejection_reasons) await say(reasonInWords(this.locale, reason), 4);
  }

  private async showList(token: string, vacancy_id: string, shown_id: string): Promise<void> {
    const { words } = this.story;
    const { items, total } = await this.api.call<{ items: ResponseDetail[]; total: number }>(
      'GET',
      `/responses?vacancy_id=${vacancy_id}&sort=relevance_score&order=desc`,
      { token },
    );
    for (const [index, item] of items.entries()) {
      const isApproved = item.status === 'approved';
      const decision = isApproved ? green(words.decision.approved) : red(words.decision.rejected);
      const why = item.rejection_reasons.map((reason) => reasonInWords(this.locale, reason)).join(' ');
      const note = item.is_confirmed || isApproved ? '' : ` (${words.needs_confirmation})`;
      const line = `${index + 1}. ${item.candidate.full_name}  ${this.number(item.relevance_score)}  ${decision}${note}`;
      await say(item.id === shown_id ? bold(line) : line);
      if (why !== '') await say(faint(why), 5);
    }
    await say();
    const place = items.findIndex(({ id }) => id === shown_id) + 1;
    await say(filled(words.place, { full_name: this.story.candidate.full_name, place, total }));
    await say(faint(filled(words.open, { url: this.url })));
  }

  private source({ source, seq }: Evidence): string {
    const { words } = this.story;
    if (source === 'chat') return filled(words.in_chat, { seq: seq ?? 0 });
    return source === 'resume' ? words.in_resume : words.in_application;
  }

  private number(value: number): string {
    return new Intl.NumberFormat(this.locale, { maximumFractionDigits: 2 }).format(value);
  }
}

const OUTCOME_COLOURS = { met: green, partly: yellow, not_met: red, unknown: yellow };

const firstName = ({ full_name }: DemoApplicant): string => full_name.split(' ')[0] ?? full_name;

const filled = (template: string, values: Record<string, string | number>): string =>
  template.replaceAll(/%\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

async function main(wanted = process.env.LANG_DEMO || 'ru'): Promise<void> {
  const locale = LOCALES.find((known) => known === wanted.toLowerCase());
  if (!locale) throw new Error(`The demo speaks ${LOCALES.join(' and ')}, not "${wanted}".`);
  await new Demo((process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, ''), locale).play();
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
