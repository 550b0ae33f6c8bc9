import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../catalogues/texts.js';
import type { Requirements } from './requirements.policy.js';
import type { PayPeriod, VacancyStatus, WorkFormat } from './vacancy.status.js';

/** A question that candidates often ask, with the employer's answer. */
export interface Faq {
  question: string;
  answer: string;
}

@Entity('vacancies')
export class Vacancy {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') employer_id: string;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('jsonb') requirements: Requirements;
  @Column('jsonb', { default: [] }) faqs: Faq[];
  @Column('text', { nullable: true }) location: string | null;
  @Column('text') work_format: WorkFormat;
  @Column('integer', { nullable: true }) salary_min: number | null;
  @Column('integer', { nullable: true }) salary_max: number | null;
  @Column('text') currency: string;
  @Column('text', { nullable: true }) salary_period: PayPeriod | null;
  @Column('text') language: Locale;
  @Column('text') status: VacancyStatus;
  @Column('double precision') approve_threshold: number;
  @Column('boolean') auto_reject: boolean;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}
