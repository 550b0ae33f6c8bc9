import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import type { Requirements } from '../vacancies/requirements.policy.js';
import type { WorkFormat } from '../vacancies/vacancy.status.js';
import { ResponseScore } from './score.entity.js';

/** What a response is scored by, as it stands. */
export interface ScoringFacts {
  requirements: Requirements;
  work_format: WorkFormat;
  approve_threshold: number;
  auto_reject: boolean;
  resume_text: string;
  city: string | null;
  /** The response's `created_at`. */
  reference_date: Date;
}

@Injectable()
export class ScoringRepository {
  async facts(tx: Tx, response_id: string): Promise<ScoringFacts | null> {
    const [facts] = (await tx.query(
      `select v.requirements, v.work_format, v.approve_threshold, v.auto_reject, c.resume_text, c.city, r.created_at as reference_date
       from responses r join vacancies v on v.id = r.vacancy_id join candidates c on c.id = r.candidate_id where r.id = $1`,
      [response_id],
    )) as ScoringFacts[];
    return facts ?? null;
  }

  /** The latest score replaces the one before; what was decided by that one is kept with the decision. */
  async put(tx: Tx, score: ResponseScore): Promise<void> {
    await tx.upsert(ResponseScore, score as never, ['response_id']);
  }

  find(tx: Tx, response_id: string): Promise<ResponseScore | null> {
    return tx.findOneBy(ResponseScore, { response_id });
  }
}
