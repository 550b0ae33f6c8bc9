import { DomainError, NotFound } from '../../platform/errors/domain-error.js';
import { MOST_WEBHOOKS } from './webhook.policy.js';

export class WebhookNotFound extends NotFound {
  constructor() {
    super('webhooks.not_found');
  }
}

export class WebhookDeliveryNotFound extends NotFound {
  constructor() {
    super('webhooks.delivery_not_found');
  }
}

export class TooManyWebhooks extends DomainError {
  constructor() {
    super('conflict', 'webhooks.too_many', { count: MOST_WEBHOOKS });
  }
}

export class WebhookInactive extends DomainError {
  constructor() {
    super('conflict', 'webhooks.inactive');
  }
}

/** It is still being tried by itself. */
export class DeliveryPending extends DomainError {
  constructor() {
    super('conflict', 'webhooks.delivery_pending');
  }
}

export class WebhookUrlNotUsable extends DomainError {
  constructor(fault: 'https_url' | 'public_address') {
    const code = fault === 'https_url' ? 'https_url' : 'public_address';
    super('invalid', 'http.invalid', {}, [{ field: 'url', code }]);
  }
}
