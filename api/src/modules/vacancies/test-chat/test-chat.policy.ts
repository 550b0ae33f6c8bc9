import type { Locale } from '../../../catalogues/texts.js';
import {
  answersOf,
  type BotLine,
  openDialogue,
  takeMessage,
  type VacancyFacts,
} from '../../chat/dialogue/dialogue.policy.js';
import { pointsOf } from '../../scoring/points.policy.js';
import { rejectionReasons, score, verdict } from '../../scoring/rubric.policy.js';
import type { ReasonCode, Score, ScoringInput } from '../../scoring/score.policy.js';

/** Nothing but what was said, and when it began: everything else follows from it, so a forged one can do no harm. */
export interface TestChatState {
  /** ISO date. */
  began_on: string;
  /** The messages of the candidate, in order. */
  said: string[];
}

export interface TestChatInput {
  vacancy: VacancyFacts & { language: Locale; approve_threshold: number };
  candidate_name: string;
  city: string | null;
  resume_text: string;
  state: TestChatState;
}

export interface TestChatTurn {
  state: TestChatState;
  /** What the bot says to the last message; to none, its greeting. */
  lines: BotLine[];
  is_finished: boolean;
  /** Once the chat is over, unless the candidate has withdrawn in it. */
  result: { score: Score; verdict: 'approved' | 'rejected'; reasons: ReasonCode[] } | null;
}

/** The chat from its first message to its last, by the functions of the real one. What is said after its end is not heard. */
export function testChat({ vacancy, candidate_name, city, resume_text, state }: TestChatInput): TestChatTurn {
  const { requirements, work_format, language: locale, approve_threshold } = vacancy;
  const reference_date = new Date(`${state.began_on}T00:00:00Z`);
  const scoring: Omit<ScoringInput, 'answers'> = { requirements, work_format, resume_text, city, reference_date };
  const { open, found } = pointsOf(scoring);
  const said: string[] = [];
  let turn = openDialogue({ locale, candidate_name, vacancy, open_points: open, found_points: found });
  for (const message_text of state.said) {
    if (turn.is_finished) break;
    said.push(message_text);
    // Numbers as the messages of a chat have them: the bot's and the candidate's in turn.
    turn = takeMessage(turn.state, vacancy, { seq: said.length * 2, message_text }, state.began_on);
  }
  const isScored = turn.is_finished && turn.wish !== 'withdraw' && turn.wish !== 'erase';
  const result = isScored ? score({ ...scoring, answers: answersOf(turn.state) }) : null;
  return {
    state: { began_on: state.began_on, said },
    lines: turn.lines,
    is_finished: turn.is_finished,
    result: result && {
      score: result,
      verdict: verdict(result, approve_threshold),
      reasons: rejectionReasons(result, approve_threshold),
    },
  };
}
