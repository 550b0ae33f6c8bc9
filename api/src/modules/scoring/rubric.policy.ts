import { createHash } from 'node:crypto';
import { judgeByAnswer } from './answer-judgement.policy.js';
import type { Judgement } from './judgement.policy.js';
import { openResume } from './resume.policy.js';
import { judgeByResume, lookUpSkills } from './resume-judgement.policy.js';
import type { ChatAnswer, ReasonCode, RequirementScore, Score, ScoringInput } from './score.policy.js';
import { type Standard, standardsOf } from './standards.policy.js';

/** Rises with every change that can change a score; a score is only comparable within one version. */
const RUBRIC_VERSION = '1';

/** Scores and shares of weight are told to this many parts of 1. */
const PRECISION = 10_000;

const rounded = (share: number): number => Math.round(share * PRECISION) / PRECISION;

/**
 * How far a candidate meets a vacancy: 0…1 with a breakdown per point. An answer in the chat wins over the CV.
 * Where nothing is asked that could fail, everything is met: the score is 1 and the weights are 0.
 */
export function score(input: ScoringInput): Score {
  const standards = standardsOf(input.requirements, input.work_format);
  const resume = openResume(input.resume_text, input.reference_date);
  const skills = lookUpSkills(resume, standards);
  const answers = latestAnswers(input.answers);
  const total = standards.reduce((sum, standard) => sum + standard.weight, 0);
  const breakdown = standards.map((standard): RequirementScore => {
    const by_resume = judgeByResume(standard, resume, skills, input.city);
    const answer = answers.get(standard.id);
    const years = by_resume.reason.years;
    const by_answer = answer ? judgeByAnswer(standard, answer, typeof years === 'number' ? years : null) : null;
    const judgement = by_answer ? combined(standard, by_resume, by_answer) : by_resume;
    const { points, outcome, reason, evidence } = judgement;
    const { id, topic, importance } = standard;
    const weight = total === 0 ? 0 : standard.weight / total;
    return {
      id,
      topic,
      importance,
      weight,
      points,
      outcome,
      reason,
      evidence,
      knocked_out: isKnockout(standard, judgement),
    };
  });
  const relevance_score =
    total === 0 ? 1 : rounded(breakdown.reduce((sum, part) => sum + part.weight * part.points, 0));
  return { relevance_score, rubric_version: RUBRIC_VERSION, input_hash: inputHash(input), breakdown };
}

/** A corrected answer replaces the earlier one. */
function latestAnswers(answers: ChatAnswer[]): Map<string, ChatAnswer> {
  return new Map([...answers].sort((a, b) => a.seq - b.seq).map((answer) => [answer.point_id, answer]));
}

/** The answer decides; the CV's quotes stay beside it, and where the two disagree the reason says so. */
function combined(standard: Standard, by_resume: Judgement, by_answer: Judgement): Judgement {
  const evidence = [...by_answer.evidence, ...by_resume.evidence];
  if (!disagree(standard, by_resume, by_answer)) return { ...by_answer, evidence };
  const reason = {
    ...by_answer.reason,
    code: `${standard.topic}.cv_differs`,
    answer: by_answer.reason.code,
    cv: by_resume.reason.code,
  };
  return { ...by_answer, reason, evidence };
}

function disagree(standard: Standard, by_resume: Judgement, by_answer: Judgement): boolean {
  if (by_resume.outcome === 'unknown' || by_resume.outcome === by_answer.outcome) return false;
  // To live elsewhere and yet be ready to come is no contradiction.
  if (standard.topic === 'location') return by_resume.outcome === 'met';
  // Neither is an answer that fills in the years or the level which the CV leaves out, unless it denies them.
  return !by_resume.is_open || by_answer.outcome === 'not_met';
}

const isKnockout = (standard: Standard, judgement: Judgement): boolean =>
  standard.topic === 'question' && standard.asked.knockout === true && judgement.outcome === 'not_met';

/** Knocked out is rejected whatever the score; otherwise reaching the threshold exactly is enough. */
export function verdict(
  score: Pick<Score, 'relevance_score' | 'breakdown'>,
  approve_threshold: number,
): 'approved' | 'rejected' {
  if (score.breakdown.some((part) => part.knocked_out)) return 'rejected';
  return score.relevance_score >= approve_threshold ? 'approved' : 'rejected';
}

/**
 * Why a score rejects, the weightiest first: knockouts, then, below the threshold, every point that lost something.
 * `weight` is the point's share of the whole, `lost` the part of it that was not earned. Empty when approved.
 */
export function rejectionReasons(
  score: Pick<Score, 'relevance_score' | 'breakdown'>,
  approve_threshold: number,
): ReasonCode[] {
  if (verdict(score, approve_threshold) === 'approved') return [];
  const told = (part: RequirementScore): ReasonCode => ({
    ...part.reason,
    point_id: part.id,
    weight: rounded(part.weight),
    lost: rounded(lost(part)),
  });
  const knockouts = score.breakdown
    .filter((part) => part.knocked_out)
    .map((part) => ({ ...told(part), code: 'question.knocked_out' }));
  if (score.relevance_score >= approve_threshold) return knockouts;
  const below = { code: 'score.below', score: score.relevance_score, threshold: approve_threshold };
  const losses = score.breakdown
    .filter((part) => !part.knocked_out && lost(part) > 0)
    .sort((a, b) => lost(b) - lost(a));
  return [...knockouts, below, ...losses.map(told)];
}

const lost = (part: RequirementScore): number => part.weight * (1 - part.points);

/** SHA-256 over everything a score depends on, in one canonical spelling. */
function inputHash(input: ScoringInput): string {
  const answers = [...input.answers].sort((a, b) => a.seq - b.seq || (a.point_id < b.point_id ? -1 : 1));
  const { requirements, work_format, resume_text, city, reference_date } = input;
  const whole = { requirements, work_format, resume_text, city, reference_date: reference_date.toISOString(), answers };
  return createHash('sha256').update(canonicalJson(whole)).digest('hex');
}

/** JSON with sorted keys and without undefined values. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
