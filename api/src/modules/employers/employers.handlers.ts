import { Injectable } from '@nestjs/common';
import { text } from '../../catalogues/texts.js';
import { Config } from '../../config/config.js';
import type { StoredEvent } from '../../events/event-map.js';
import { type Delivery, OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { TeamService } from './team.service.js';

@Injectable()
export class EmployersHandlers {
  constructor(
    private readonly team: TeamService,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  @OnEvent('employer.invited', { handler: 'employers.mail-invitation', effect: 'outside' })
  async mailInvitation({ payload }: StoredEvent<'employer.invited'>, delivery: Delivery): Promise<void> {
    const found = await this.team.linkFor(payload.invitation_id);
    if (!found) return;
    const { email, company_name, locale, inviter } = found.offer;
    // In the fragment, so that it reaches no server's log.
    const link = `${this.config.public_url}/crm/join#token=${found.token}`;
    await this.mailer.send({
      to: email,
      subject: text(locale, 'mail.invitation.subject', { company_name }),
      body: text(locale, 'mail.invitation.body', { company_name, inviter: inviter ?? company_name, link }),
      key: delivery.id,
    });
  }

  @OnJob('employers.prune-invitations')
  prune(now: Date): Promise<void> {
    return this.team.prune(now);
  }
}
