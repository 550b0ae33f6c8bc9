import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/db/transactions.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pointsOf } from './points.policy.js';
import { rejectionReasons, score, verdict } from './rubric.policy.js';
import type {
  ChatAnswer,
  FoundPoint,
  OpenPoint,
  ReasonCode,
  RequirementScore,
  Score,
  ScoringInput,
} from './score.policy.js';
import { type ScoringFacts, ScoringRepository } from './scoring.repository.js';

/** What a decision stands on, without quotes: they stay with the response and are erased with it. */
export interface Grounds {
  relevance_score: number | null;
  approve_threshold: number | null;
  rubric_version: string | null;
  input_hash: string | null;
  breakdown: unknown[];
}

/** Scores responses by the rubric, which is pure; this only fetches its input and keeps its result. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly scores: ScoringRepository,
    private readonly clock: Clock,
  ) {}

  async scoreResponse(
    tx: Tx,
    response_id: string,
    answers: ChatAnswer[],
  ): Promise<{ score: Score; verdict: 'approved' | 'rejected'; reasons: ReasonCode[]; auto_reject: boolean }> {
    const facts = await this.factsOf(tx, response_id);
    const result = score({ ...facts, answers });
    await this.scores.put(tx, { response_id, ...result, scored_at: this.clock.now() });
    return {
      score: result,
      verdict: verdict(result, facts.approve_threshold),
      reasons: rejectionReasons(result, facts.approve_threshold),
      auto_reject: facts.auto_reject,
    };
  }

  /** What the CV leaves open, and what it answers. */
  pointsOf(input: Omit<ScoringInput, 'answers'>): { open: OpenPoint[]; found: FoundPoint[] } {
    return pointsOf(input);
  }

  async groundsOf(tx: Tx, response_id: string): Promise<Grounds> {
    const [facts, kept] = [await this.factsOf(tx, response_id), await this.scores.find(tx, response_id)];
    return {
      relevance_score: kept?.relevance_score ?? null,
      approve_threshold: facts.approve_threshold,
      rubric_version: kept?.rubric_version ?? null,
      input_hash: kept?.input_hash ?? null,
      breakdown: (kept?.breakdown ?? []).map(withoutQuotes),
    };
  }

  private async factsOf(tx: Tx, response_id: string): Promise<ScoringFacts> {
    const facts = await this.scores.facts(tx, response_id);
    if (!facts) throw new NotFound('responses.not_found');
    return facts;
  }
}

function withoutQuotes({ evidence, ...point }: RequirementScore) {
  return { ...point, evidence: evidence.map(({ source, seq, start, end }) => ({ source, seq, start, end })) };
}
