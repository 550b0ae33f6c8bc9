import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A number of the business that differs from the standard one. */
@Entity('settings')
export class Setting {
  @PrimaryColumn('text') name: string;
  @Column('integer') value: number;
  @Column('timestamptz') changed_at: Date;
  @Column('uuid', { nullable: true }) changed_by: string | null;
}
