import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId, newSecret, secretHash } from '../../platform/ids.js';
import { AuditService } from '../audit/audit.service.js';
import { FilesService, type StoredFile } from '../files/files.service.js';
import type { Candidate } from './candidate.entity.js';
import { CandidateNotFound, CandidateTokenNeeded, ResumeInUse } from './candidates.errors.js';
import { CandidatesQueries, type CandidateRow, type OwnCandidateRow } from './candidates.queries.js';
import { CandidatesRepository } from './candidates.repository.js';
import { CONTENT_TYPE_OF_RESUME } from './resume-reader/read-resume.js';
import { ResumeReader } from './resume-reader/resume-reader.js';

export interface CandidateContent {
  full_name: string;
  email: string;
  phone?: string | null;
  city?: string | null;
  resume_text?: string;
  locale: Locale;
  consent: { text_version: string; channel: string };
}

@Injectable()
export class CandidatesService {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly queries: CandidatesQueries,
    private readonly reader: ResumeReader,
    private readonly files: FilesService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Always a new row, whoever else has this e-mail: an application reveals nothing about others. */
  async create({
    consent,
    ...content
  }: CandidateContent): Promise<{ candidate: CandidateRow; candidate_token: string }> {
    const now = this.clock.now();
    const candidate: Candidate = {
      id: newId(),
      ...content,
      phone: content.phone ?? null,
      city: content.city ?? null,
      resume_text: content.resume_text ?? '',
      resume_file_id: null,
      consent_text_version: consent.text_version,
      consent_channel: consent.channel,
      consent_given_at: now,
      created_at: now,
      updated_at: now,
    };
    const candidate_token = await this.transactions.run(async (tx) => {
      await this.candidates.insert(tx, candidate);
      await this.idempotency.keep(tx, candidate.id);
      return this.issueToken(tx, candidate.id);
    });
    return { candidate: { ...candidate, resume_file: null }, candidate_token };
  }

  /** For whoever repeats the request that made this candidate: another token. Throws `CandidateNotFound` once it is erased. */
  async createdBefore(id: string): Promise<{ candidate: CandidateRow; candidate_token: string }> {
    const candidate = await this.queries.byId(id);
    if (!candidate) throw new CandidateNotFound();
    return { candidate, candidate_token: await this.transactions.run((tx) => this.issueToken(tx, id)) };
  }

  /** The candidate that a token belongs to. Throws `CandidateTokenNeeded`, also for an unknown id: ids reveal nothing. */
  async authenticate(id: string, candidate_token: string | undefined): Promise<OwnCandidateRow> {
    const candidate = candidate_token ? await this.queries.byToken(id, secretHash(candidate_token)) : null;
    if (!candidate) throw new CandidateTokenNeeded();
    return candidate;
  }

  async seenBy(recruiter: Recruiter, id: string): Promise<CandidateRow> {
    const candidate = await this.queries.seenBy(recruiter.employer_id, id);
    if (!candidate) throw new CandidateNotFound();
    return candidate;
  }

  /** What an employer keeps of a candidate. Who takes data out is recorded. */
  async exportFor(
    { account_id, employer_id }: Recruiter,
    id: string,
  ): Promise<{ candidate: OwnCandidateRow; responses: unknown[] }> {
    const candidate = await this.queries.exportedBy(employer_id, id);
    if (!candidate) throw new CandidateNotFound();
    await this.transactions.run((tx) => this.audit.record(tx, account_id, 'candidate.exported', 'candidate', id));
    return { candidate, responses: await this.queries.responsesForExport(id, employer_id) };
  }

  async change(
    id: string,
    changes: { full_name?: string; phone?: string | null; city?: string | null; resume_text?: string },
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      const candidate = await this.candidates.lock(tx, id);
      if (changes.resume_text !== undefined && changes.resume_text !== candidate.resume_text)
        await this.requireResumeFree(tx, id);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      await this.candidates.save(tx, { ...candidate, ...given, updated_at: this.clock.now() });
    });
  }

  /** Reads a CV file and keeps text and original; the one before goes. Throws `ResumeRefused`, `ResumeInUse`. */
  async addResume(id: string, sent: { bytes: Buffer; file_name: string }): Promise<void> {
    const read = await this.reader.read(sent);
    const file = await this.files.put({ ...sent, content_type: CONTENT_TYPE_OF_RESUME[read.kind] });
    await this.transactions.run(async (tx) => {
      const candidate = await this.candidates.lock(tx, id);
      await this.requireResumeFree(tx, id);
      await this.files.keep(tx, file.id);
      if (candidate.resume_file_id) await this.files.forget(tx, candidate.resume_file_id);
      await this.candidates.save(tx, {
        ...candidate,
        resume_text: read.text,
        resume_file_id: file.id,
        updated_at: this.clock.now(),
      });
      await this.idempotency.keep(tx, file.id);
    });
  }

  async resumeFile(recruiter: Recruiter, id: string): Promise<{ file: StoredFile; bytes: Buffer }> {
    const { resume_file_id } = await this.seenBy(recruiter, id);
    if (!resume_file_id) throw new CandidateNotFound();
    return this.files.read(resume_file_id);
  }

  /** By the candidate: everything, everywhere. */
  async erase(id: string): Promise<void> {
    await this.transactions.run((tx) => this.eraseIn(tx, id));
  }

  async eraseIn(tx: Tx, id: string): Promise<void> {
    await this.eraseLocked(tx, await this.candidates.lock(tx, id), null);
  }

  /** By an employer: what it sees; the rest too where nobody else sees the candidate. */
  async eraseFor(recruiter: Recruiter, id: string): Promise<void> {
    await this.seenBy(recruiter, id);
    await this.transactions.run(async (tx) => {
      const candidate = await this.candidates.lock(tx, id);
      const { isSeenByOthers } = await this.candidates.deleteResponsesTo(tx, id, recruiter.employer_id);
      if (isSeenByOthers) await this.audit.record(tx, recruiter.account_id, 'candidate.removed', 'candidate', id);
      else await this.eraseLocked(tx, candidate, recruiter.account_id);
    });
  }

  /** Before a vacancy is deleted: nobody would see these candidates any more. */
  async eraseThoseOnlyOf(tx: Tx, vacancy_id: string): Promise<void> {
    for (const { resume_file_id } of await this.candidates.deleteThoseOnlyOf(tx, vacancy_id)) {
      if (resume_file_id) await this.files.forget(tx, resume_file_id);
    }
  }

  private async issueToken(tx: Tx, candidate_id: string): Promise<string> {
    const candidate_token = newSecret();
    await this.candidates.insertToken(tx, {
      token_hash: secretHash(candidate_token),
      candidate_id,
      created_at: this.clock.now(),
    });
    return candidate_token;
  }

  private async eraseLocked(tx: Tx, candidate: Candidate, actor_id: string | null): Promise<void> {
    await this.candidates.delete(tx, candidate.id);
    if (candidate.resume_file_id) await this.files.forget(tx, candidate.resume_file_id);
    await this.audit.record(tx, actor_id, 'candidate.erased', 'candidate', candidate.id);
  }

  private async requireResumeFree(tx: Tx, id: string): Promise<void> {
    if (await this.candidates.hasChatBegun(tx, id)) throw new ResumeInUse();
  }
}
