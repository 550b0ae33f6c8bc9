import { DomainError } from '../../platform/errors/domain-error.js';
import { LONGEST_DAYS } from './statistics.policy.js';

export class PeriodNotUsable extends DomainError {
  constructor() {
    super('invalid', 'http.invalid', {}, [{ field: 'to', code: 'period', params: { days: LONGEST_DAYS } }]);
  }
}
