import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What interviews are about. One that was merged stays, so that its id still leads somewhere. */
@Entity('professions')
export class Profession {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name_ru: string;
  @Column('text') name_en: string;
  @Column('text', { array: true, default: [] }) aliases: string[];
  @Column('timestamptz', { nullable: true }) archived_at: Date | null;
  @Column('uuid', { nullable: true }) merged_into_id: string | null;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}

/** A name or alias as it is looked up: each belongs to one profession. */
@Entity('profession_names')
export class ProfessionName {
  @PrimaryColumn('text') folded: string;
  @Column('uuid') profession_id: string;
}

/** A profession that a member has chosen. */
@Entity('member_professions')
export class MemberProfession {
  @PrimaryColumn('uuid') account_id: string;
  @PrimaryColumn('uuid') profession_id: string;
}
