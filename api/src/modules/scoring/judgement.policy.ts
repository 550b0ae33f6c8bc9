import type { Evidence, Outcome, ReasonCode } from './score.policy.js';

/** What one source, the CV or an answer, says about one point. */
export interface Judgement {
  outcome: Outcome;
  /** 0…1, the earned share of the point's weight. */
  points: number;
  reason: ReasonCode;
  evidence: Evidence[];
  /** True where a further word of the candidate would settle it. */
  is_open: boolean;
}

/** What a bare mention earns where years or a level were asked for; also the least that a proven but short time earns. */
export const MENTION_SHARE = 0.3;
/** One step below the asked level. */
export const NEAR_SHARE = 0.5;

export const met = (reason: ReasonCode, evidence: Evidence[]): Judgement => ({
  outcome: 'met',
  points: 1,
  reason,
  evidence,
  is_open: false,
});
export const notMet = (reason: ReasonCode, evidence: Evidence[]): Judgement => ({
  outcome: 'not_met',
  points: 0,
  reason,
  evidence,
  is_open: false,
});
export const partly = (points: number, reason: ReasonCode, evidence: Evidence[]): Judgement => ({
  outcome: 'partly',
  points,
  reason,
  evidence,
  is_open: false,
});
export const unknown = (reason: ReasonCode): Judgement => ({
  outcome: 'unknown',
  points: 0,
  reason,
  evidence: [],
  is_open: true,
});
export const open = (judgement: Judgement): Judgement => ({ ...judgement, is_open: true });
