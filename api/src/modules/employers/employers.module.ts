/** Companies. Tables: employers. */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EmployersController } from './employers.controller.js';
import { EmployersQueries } from './employers.queries.js';
import { EmployersRepository } from './employers.repository.js';
import { EmployersService } from './employers.service.js';

@Module({
  imports: [AuditModule],
  controllers: [EmployersController],
  providers: [EmployersService, EmployersQueries, EmployersRepository],
  exports: [EmployersService],
})
export class EmployersModule {}
