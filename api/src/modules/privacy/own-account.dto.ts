import { ApiProperty } from '@nestjs/swagger';
import { PasswordField } from '../../platform/http/fields.js';

export class DeleteAccount {
  @PasswordField({ description: 'Asked again, so that nobody does it on a device left open.' }) password: string;
}

export class AccountExport {
  @ApiProperty() exported_at: Date;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { account: { email: 'olga@northern-light.example', full_name: 'Olga Belova' }, logins: [], notes: [] },
    description: 'Everything that is kept, by section; without secrets, and without the data of others.',
  })
  data: Record<string, unknown>;
}
