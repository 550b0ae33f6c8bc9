import { Injectable } from '@nestjs/common';
import { type Locale, text } from '../../../catalogues/texts.js';
import type { Recruiter } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { VacanciesService, type VacancyContent } from '../vacancies.service.js';
import { VacanciesQueries } from '../vacancies.queries.js';
import { type TestChatState, testChat, type TestChatTurn } from './test-chat.policy.js';

interface Tried {
  vacancy: VacancyContent & { language: Locale };
  candidate_name?: string;
  city?: string | null;
  resume_text?: string;
  state?: TestChatState;
  message_text?: string;
}

/** The chat as a candidate would have it, about a vacancy that need not exist. Stores nothing. */
@Injectable()
export class TestChatService {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly queries: VacanciesQueries,
    private readonly clock: Clock,
  ) {}

  async turn({ employer_id }: Recruiter, tried: Tried): Promise<TestChatTurn> {
    const { language, faqs = [] } = tried.vacancy;
    const content = this.vacancies.checked(tried.vacancy, 'vacancy.');
    const company_name = await this.queries.companyName(employer_id);
    const { began_on, said } = tried.state ?? { began_on: this.clock.now().toISOString().slice(0, 10), said: [] };
    return testChat({
      vacancy: { ...content, language, company_name, status: 'open', faqs },
      candidate_name: tried.candidate_name ?? text(language, 'draft.test_candidate'),
      city: tried.city ?? null,
      resume_text: tried.resume_text ?? '',
      state: { began_on, said: tried.message_text === undefined ? said : [...said, tried.message_text] },
    });
  }
}
